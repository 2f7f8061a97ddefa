package dev.hatsugen.request;

import dev.hatsugen.answer.AnswerFailures;
import dev.hatsugen.answer.QuoteWriter;
import dev.hatsugen.catalog.CorpusCatalog;
import dev.hatsugen.compare.Comparison;
import dev.hatsugen.compare.ComparisonService;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.question.MemberFinder;
import dev.hatsugen.question.MemberMatch;
import dev.hatsugen.question.People;
import dev.hatsugen.question.QuestionParser;
import dev.hatsugen.question.Topic;
import dev.hatsugen.quote.AutomaticGloss;
import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.requests.Request;
import dev.hatsugen.requests.Requests;
import dev.hatsugen.retrieval.TopicSearch;
import dev.hatsugen.search.TopicTimeline;
import dev.hatsugen.search.WordSearch;
import dev.hatsugen.statements.MeetingChoice;
import dev.hatsugen.statements.StatementService;
import dev.hatsugen.statements.Statements;
import dev.hatsugen.summary.Summary;
import dev.hatsugen.summary.SummarySection;
import dev.hatsugen.topics.TopicMap;
import dev.hatsugen.topics.TopicMaps;
import dev.hatsugen.verify.Verification;
import dev.hatsugen.verify.VerificationService;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds what requests ask for in one state of the minutes. Members and meetings are named as users name them, and are blank where
 * all are asked for; a language is {@link Locale#JAPANESE} or {@link Locale#ENGLISH}. Only statements, comparisons, searches and
 * timelines ask for the index: their failures are {@link dev.hatsugen.answer.AnswerFailedException}s. Safe for several threads.
 */
public final class MinutesQueries {

    private final Corpus corpus;
    private final Glossary glossary;
    private final Supplier<TopicSearch> topics;
    private final Supplier<Optional<QuoteWriter>> writer;
    private final Requests requests;
    private final QuoteGloss gloss;
    private @Nullable People people;
    private @Nullable MemberFinder members;
    private @Nullable QuestionParser parser;
    private @Nullable VerificationService verifications;
    private @Nullable OfferedNames offered;
    private @Nullable Suggestions suggestions;

    /**
     * Works out nothing yet.
     *
     * @param topics opens the index when it is asked for
     */
    public MinutesQueries(Corpus corpus, Glossary glossary, Supplier<TopicSearch> topics) {
        this(corpus, glossary, topics, Optional::empty);
    }

    /**
     * The same with what writes over quotes.
     *
     * @param writer asked for with the first request that is answered; empty where no language model is configured
     */
    public MinutesQueries(
            Corpus corpus, Glossary glossary, Supplier<TopicSearch> topics, Supplier<Optional<QuoteWriter>> writer) {
        this.corpus = corpus;
        this.glossary = glossary;
        this.topics = topics;
        this.writer = writer;
        this.requests = new Requests(glossary);
        this.gloss = new AutomaticGloss(new Glosser(glossary));
    }

    /** The minutes that are asked about. */
    Corpus corpus() {
        return corpus;
    }

    /** What writes over the quotes of reports; empty where no language model is configured. */
    Optional<QuoteWriter> writer() {
        return writer.get();
    }

    /** Every statement of a member. */
    Statements statements(Statements.Request request) {
        StatementService service = new StatementService(corpus, members(), topics.get());
        return AnswerFailures.told(() -> service.find(request));
    }

    /**
     * A member or an office on a topic, meeting by meeting.
     *
     * @throws IllegalArgumentException if the topic is blank
     */
    Comparison compare(String member, String topic, Locale language) {
        TopicSearch search = topics.get();
        StatementService statements = new StatementService(corpus, members(), search);
        ComparisonService service = new ComparisonService(corpus, members(), search, statements);
        return AnswerFailures.told(() -> service.compare(member, topic, language));
    }

    /** Every passage that holds words. */
    Outcome<WordSearch.Hits> search(MinutesRequest.Search asked, Locale language) {
        return switch (new SearchScope(corpus, members()).of(asked, language)) {
            case Outcome.Missing<WordSearch.Scope> missing ->
                new Outcome.Missing<>(missing.reason(), missing.lead(), missing.near());
            case Outcome.Found<WordSearch.Scope> scope ->
                new Outcome.Found<>(
                        AnswerFailures.told(() -> new WordSearch(topics.get()).find(asked.words(), scope.value())));
        };
    }

    /** What was said on a topic, meeting by meeting. */
    TopicTimeline timeline(String topic) {
        TopicSearch search = topics.get();
        return AnswerFailures.told(() -> TopicTimeline.of(topic, corpus, search));
    }

    /** Whether claimed words are in the minutes. */
    Verification verify(String quote, Locale language) {
        return verificationService().verify(quote, null, language);
    }

    /** What {@code sections} cut from meetings, oldest first. */
    Outcome<List<Summary>> sections(String meeting, Locale language, Function<Meeting, List<SummarySection>> sections) {
        return ofMeetings(
                meeting,
                language,
                meetings -> meetings.stream()
                        .map(each -> new Summary(each, sections.apply(each)))
                        .toList());
    }

    /** The meetings that are named. */
    Outcome<List<Meeting>> meetings(String chosen, Locale language) {
        return ofMeetings(chosen, language, meetings -> meetings);
    }

    /** What was asked of the government, in the order of the record. */
    Outcome<List<Request>> requests(String meeting, String member, Locale language) {
        List<Meeting> meetings = meetings(meeting);
        if (meetings.isEmpty()) {
            return MissingNames.meeting(meeting, corpus, language);
        }
        if (member.isBlank()) {
            return new Outcome.Found<>(requests.find(meetings, List.of()));
        }
        return switch (members().find(member, meetings)) {
            case MemberMatch.Known known -> new Outcome.Found<>(requests.find(meetings, known.participants()));
            case MemberMatch.Elsewhere elsewhere -> new Outcome.Found<>(List.of());
            case MemberMatch.Unknown unknown -> MissingNames.member(unknown, language);
        };
    }

    /** What was asked for at a meeting. */
    List<Request> requests(Meeting meeting) {
        return requests.find(List.of(meeting), List.of());
    }

    /**
     * Who spoke how much on what.
     *
     * @param about the topics; where empty, the most telling terms; one of them and no meeting: that topic over the meetings
     */
    Outcome<TopicMap> map(String meeting, List<String> about, Locale language) {
        TopicMaps maps = new TopicMaps(corpus, glossary);
        return about.size() == 1 && meeting.isBlank()
                ? new Outcome.Found<>(maps.overMeetings(about.getFirst(), language))
                : ofMeetings(meeting, language, meetings -> maps.ofMembers(meetings, about, language));
    }

    /**
     * What to ask for so as to get all that the speaker of {@code quote} said on the topic of the question that it answers.
     *
     * @param quote the words of a speaker who has a name or a label
     */
    Statements.Request onTopicOf(String question, VerifiedQuote quote, Locale language) {
        Topic topic = parser().read(question).topic();
        return new QuotedTopic(quote, language).request(topic, this::statements);
    }

    /** Something to ask for in the latest minutes, typed as readers of that language do; empty where nobody spoke in them. */
    Optional<Example> example(Locale language) {
        return new Examples(corpus, requests, glossary, members()).in(language);
    }

    /** What {@code words} want that a command gives too; empty where they are a question. */
    Optional<Intent> intent(String words) {
        return new IntentRecognizer(parser(), corpus).read(words);
    }

    /** The gloss lines of quotes, for readers of English. */
    QuoteGloss gloss() {
        return gloss;
    }

    /** The meetings and members that there are. */
    CorpusCatalog catalog() {
        return new CorpusCatalog(corpus, people());
    }

    /** What to offer to somebody who types the name of a member, a meeting or a topic. */
    synchronized Suggestions suggestions() {
        Suggestions known = suggestions;
        if (known == null) {
            known = new Suggestions(corpus, members(), new TopicMaps(corpus, glossary));
            suggestions = known;
        }
        return known;
    }

    private <T> Outcome<T> ofMeetings(String chosen, Locale language, Function<List<Meeting>, T> work) {
        List<Meeting> meetings = meetings(chosen);
        return meetings.isEmpty()
                ? MissingNames.meeting(chosen, corpus, language)
                : new Outcome.Found<>(work.apply(meetings));
    }

    private List<Meeting> meetings(String chosen) {
        return chosen.isBlank() ? corpus.meetings() : MeetingChoice.of(corpus, chosen);
    }

    synchronized OfferedNames offered() {
        OfferedNames known = offered;
        if (known == null) {
            known = new OfferedNames(corpus, members());
            offered = known;
        }
        return known;
    }

    private synchronized People people() {
        People known = people;
        if (known == null) {
            known = new People(corpus);
            people = known;
        }
        return known;
    }

    private synchronized MemberFinder members() {
        MemberFinder known = members;
        if (known == null) {
            known = new MemberFinder(people(), glossary);
            members = known;
        }
        return known;
    }

    private synchronized QuestionParser parser() {
        QuestionParser known = parser;
        if (known == null) {
            known = new QuestionParser(corpus, people(), glossary);
            parser = known;
        }
        return known;
    }

    private synchronized VerificationService verificationService() {
        VerificationService known = verifications;
        if (known == null) {
            known = new VerificationService(corpus, members());
            verifications = known;
        }
        return known;
    }
}
