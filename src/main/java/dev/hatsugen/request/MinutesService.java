package dev.hatsugen.request;

import dev.hatsugen.language.Glossary;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.record.Agenda;
import dev.hatsugen.retrieval.TopicSearch;
import dev.hatsugen.statements.Statements;
import dev.hatsugen.summary.Decisions;
import dev.hatsugen.summary.Summaries;
import dev.hatsugen.summary.SummarySection;
import dev.hatsugen.topics.MapPainter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Answers the requests of every face. A language is {@link Locale#JAPANESE} or {@link Locale#ENGLISH}. Only statements and
 * comparisons open the index: their failures are {@link dev.hatsugen.answer.AnswerFailedException}s. Safe for several threads.
 */
public final class MinutesService {

    private final Corpus corpus;
    private final MapPainter painter;
    private final MinutesQueries queries;

    /**
     * Works out nothing yet.
     *
     * @param topics opens the index when it is asked for
     * @param painter draws maps
     */
    public MinutesService(Corpus corpus, Glossary glossary, Supplier<TopicSearch> topics, MapPainter painter) {
        this.corpus = corpus;
        this.painter = painter;
        this.queries = new MinutesQueries(corpus, glossary, topics);
    }

    /**
     * The request of that type; a label that was offered stands for its value.
     *
     * @throws IllegalArgumentException if an argument is missing that the type requires
     */
    public MinutesRequest read(RequestType type, Arguments given) {
        type.missing(given).ifPresent(argument -> {
            throw new IllegalArgumentException(type.name() + " needs " + argument.key());
        });
        return type.reader().apply(resolved(given));
    }

    /** The arguments with values in place of labels that were offered for them. */
    public Arguments resolved(Arguments given) {
        return given.values().isEmpty() ? given : queries.offered().read(given);
    }

    /** Whether {@code words} are offered for that argument, as a value or as a label. */
    public boolean offers(Argument argument, String words) {
        return queries.offered().knows(argument, words);
    }

    /** Answers a request; may take its time. */
    public Report answer(MinutesRequest request, Locale language) {
        return report(request, language).glossed(queries.gloss());
    }

    private Report report(MinutesRequest request, Locale language) {
        return switch (request) {
            case MinutesRequest.ListStatements asked ->
                StatementsReport.of(queries.statements(
                        new Statements.Request(asked.member(), asked.topic(), asked.meeting(), language)));
            case MinutesRequest.Summarize asked ->
                sections(
                        asked.meeting(),
                        language,
                        "summary",
                        meeting -> Summaries.of(meeting, language).sections());
            case MinutesRequest.ListDecisions asked ->
                sections(
                        asked.meeting(),
                        language,
                        "decisions",
                        meeting -> Decisions.of(meeting, language).sections());
            case MinutesRequest.ListAgenda asked ->
                sections(
                        asked.meeting(),
                        language,
                        "agenda",
                        meeting -> Agenda.lists(meeting, Agenda.Part.ALL).stream()
                                .map(list -> SummarySection.ofItems(list.title(), list.items()))
                                .toList());
            case MinutesRequest.ListRequests asked ->
                found(
                        queries.requests(asked.meeting(), asked.member(), language),
                        language,
                        found -> RequestsReport.of(language, found));
            case MinutesRequest.Compare asked ->
                ComparisonReport.of(queries.compare(asked.member(), asked.topic(), language));
            case MinutesRequest.Verify asked -> VerificationReport.of(queries.verify(asked.quote(), language));
            case MinutesRequest.DrawMap asked ->
                found(
                        queries.map(asked.meeting(), asked.topics(), language),
                        language,
                        map -> MapReport.of(language, map, painter.draw(map, language)));
            case MinutesRequest.ListMeetings asked -> new CatalogReport(language).meetings(corpus, queries.catalog());
            case MinutesRequest.ListMembers asked -> new CatalogReport(language).members(corpus, queries.catalog());
        };
    }

    /** @param name of the request: its messages say what stands above the sections, and where there are none */
    private Report sections(
            String chosen, Locale language, String name, Function<Meeting, List<SummarySection>> sections) {
        return found(
                queries.sections(chosen, language, sections),
                language,
                found -> SectionsReport.of(language, found, name));
    }

    private static <T> Report found(Outcome<T> outcome, Locale language, Function<T, Report> report) {
        return switch (outcome) {
            case Outcome.Found<T> found -> report.apply(found.value());
            case Outcome.Missing<T> missing ->
                new Report(
                        language,
                        Tone.NOT_FOUND,
                        missing.lead(),
                        List.of(),
                        ReportFields.head(missing.reason(), missing.lead())
                                .with("quotes", List.of())
                                .with("suggestions", missing.near()));
        };
    }

    /**
     * What to ask for so as to get all that the speaker of {@code quote} said on the topic of the question that it answers.
     *
     * @param quote the words of a speaker who has a name or a label
     */
    public RequestLine onTopicOf(String question, VerifiedQuote quote, Locale language) {
        Statements.Request request = queries.onTopicOf(question, quote, language);
        Arguments given =
                Arguments.NONE.with(Argument.MEMBER, request.member()).with(Argument.TOPIC, request.topicOrEmpty());
        return new RequestLine(MinutesRequest.ListStatements.TYPE, given);
    }

    /** Something to ask for in the latest minutes; empty where nobody spoke in them. */
    public Optional<Example> example() {
        return queries.example();
    }

    /** What to offer to somebody who is typing; takes a moment to work out. */
    public Suggestions suggestions() {
        return queries.suggestions();
    }

    /** The gloss lines of quotes, for readers of English. */
    public QuoteGloss gloss() {
        return queries.gloss();
    }
}
