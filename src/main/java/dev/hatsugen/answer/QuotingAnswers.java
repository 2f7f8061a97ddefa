package dev.hatsugen.answer;

import dev.hatsugen.answerability.AnswerabilityPolicy;
import dev.hatsugen.answerability.Judgement;
import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.question.Participant;
import dev.hatsugen.question.QuestionParser;
import dev.hatsugen.question.QuestionType;
import dev.hatsugen.question.SpeakerGroup;
import dev.hatsugen.question.UnresolvedMention;
import dev.hatsugen.quote.Quotes;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.retrieval.PassageContents;
import dev.hatsugen.retrieval.RetrievalPipeline;
import dev.hatsugen.retrieval.ScoredPassage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers a question: reads it, finds passages, and quotes them or says why there is nothing to quote. */
public final class QuotingAnswers implements Answers {

    private static final int MAX_QUOTES = 5;
    private static final int MAX_NEAR = 3;
    private static final int MAX_UNCERTAIN = 3;

    private final QuestionParser reader;
    private final RetrievalPipeline pipeline;
    private final List<Meeting> meetings;
    private final PassageSearch index;
    private final AnswerabilityPolicy answerability;
    private final EveryoneAnswers everyone;
    private final TopicHighlighter highlighter;
    private final FollowUpAnswers followUps;

    /**
     * @param answerability decides what to show and whether it is enough for an answer
     */
    public QuotingAnswers(
            QuestionParser reader,
            RetrievalPipeline pipeline,
            AnswerabilityPolicy answerability,
            PassageContents contents,
            Glossary glossary) {
        this.index = contents.index();
        this.reader = reader;
        this.pipeline = pipeline;
        this.meetings = index.corpus().meetings();
        this.answerability = answerability;
        this.everyone = new EveryoneAnswers(index.passages(), contents, glossary);
        this.highlighter = new TopicHighlighter(index, new Glosser(glossary));
        this.followUps = new FollowUpAnswers(pipeline, answerability);
    }

    @Override
    public Answer ask(String question) {
        long began = System.nanoTime();
        try {
            TimedQuestion read = new TimedQuestion(reader.read(question), began, highlighter);
            return Clarification.of(read.reading(), answer(read));
        } catch (RuntimeException e) {
            throw AnswerFailures.of(e);
        }
    }

    @Override
    public Answer ask(ContextualQuestion asked, Consumer<Answer> early) {
        TimedQuestion question = new TimedQuestion(asked.query().whole(), System.nanoTime(), highlighter);
        try {
            Answer alone = answer(question);
            return Clarification.of(
                    question.reading(),
                    asked.query().shown().isEmpty() ? alone : followUps.answer(asked.query(), question, alone));
        } catch (RuntimeException e) {
            throw AnswerFailures.of(e);
        }
    }

    private Answer answer(TimedQuestion question) {
        ParsedQuestion reading = question.reading();
        Answer gap = gap(question, reading);
        if (gap != null) {
            return gap;
        }
        if (reading.kind().isOfRecord()) {
            Answer recorded = RecordedAnswer.of(question, meetings);
            if (recorded != null) {
                return recorded;
            }
        }
        List<ScoredPassage> found = pipeline.find(reading).passages();
        if (reading.kind() == QuestionType.DECISIONS && !reading.namesSubject() && !found.isEmpty()) {
            return uncertain(question, found, MAX_QUOTES); // no list of decisions: what was said may tell
        }
        if (reading.asksForEveryone()) {
            List<VerifiedQuote> quotes = everyone.quotes(reading, found);
            if (!quotes.isEmpty()) {
                return everyone(question, quotes, reading);
            }
        }
        if (reading.topic().isEmpty()) {
            return overview(question, reading);
        }
        boolean isUnheardOf = reading.isBareTopic()
                && !AnswerabilityPolicy.asksForDetail(reading)
                && everyone.quotes(reading, found).isEmpty();
        Judgement judgement = answerability.judge(isUnheardOf ? reading.ofEveryone() : reading, found);
        return switch (judgement.confidence()) {
            case HIGH -> quoted(question, reading, judgement.passages());
            case LOW -> uncertain(question, judgement.passages(), MAX_UNCERTAIN);
            case NONE -> insufficient(question, reading, found);
        };
    }

    /** Those of the kind of people that is asked for; where they were silent, this is said and others are near. */
    private Answer everyone(TimedQuestion question, List<VerifiedQuote> quotes, ParsedQuestion reading) {
        SpeakerGroup group = reading.group();
        List<VerifiedQuote> asked = quotes.stream()
                .filter(quote -> group == null || group.has(quote.speaker()))
                .toList();
        return asked.isEmpty()
                ? question.notFound(
                        Answer.Reason.NO_STATEMENT_ON_TOPIC,
                        question.message("missing.group"),
                        quotes.stream().limit(MAX_NEAR).toList())
                : question.answered(
                                question.message("lead.everyone", speakers(asked), everyone.checked(reading)), asked)
                        .with(Headlines.ofEveryone(question, asked));
    }

    /** What the question names and the corpus lacks; null where it lacks nothing. */
    private @Nullable Answer gap(TimedQuestion question, ParsedQuestion reading) {
        UnresolvedMention gap = reading.gap();
        if (gap != null && gap.kind() == UnresolvedMention.Kind.MEETING) {
            return question.notFound(
                    Answer.Reason.NO_SUCH_MEETING, question.message("missing.meeting", gap.asked()), List.of());
        }
        if (gap != null) {
            return question.notFound(Answer.Reason.NO_SUCH_MEMBER, missingMember(question, gap), List.of())
                    .with(SearchHint.of(reading.question(), gap));
        }
        if (!reading.namesSpeaker() || reading.kind().isOfRecord()) {
            return null;
        }
        List<Participant> speakers = reading.speakers();
        String asked = asked(reading);
        if (speakers.isEmpty()) {
            return question.notFound(
                    Answer.Reason.NO_SUCH_MEMBER,
                    question.message("missing.member.there", asked, MeetingNames.of(question, reading.meetings())),
                    List.of());
        }
        if (speakers.stream().allMatch(Participant::isAbsent)) {
            return absent(question, speakers, asked);
        }
        if (speakers.stream().noneMatch(Participant::spoke) && mayBeUnnamed(speakers)) {
            List<ScoredPassage> near = pipeline.find(reading.withoutSpeakers()).passages();
            return question.uncertain(
                    question.message("missing.silent.near", asked), quotes(near, Relation.SAID, MAX_UNCERTAIN));
        }
        if (speakers.stream().noneMatch(Participant::spoke)) {
            return question.notFound(
                    Answer.Reason.NO_STATEMENT_ON_TOPIC, question.message("missing.silent", asked), List.of());
        }
        return null;
    }

    /** Whether a turn at their meetings is of somebody whose name the minutes do not tell: it may be theirs. */
    private static boolean mayBeUnnamed(List<Participant> silent) {
        return silent.stream()
                .map(Participant::meeting)
                .distinct()
                .flatMap(meeting -> meeting.statements().stream())
                .anyMatch(turn -> turn.speaker().attendee() == null);
    }

    private Answer absent(TimedQuestion question, List<Participant> absent, String asked) {
        String there = MeetingNames.of(question, absent.getFirst().meeting());
        List<VerifiedQuote> quotes = AbsentAnswers.quotes(absent, index);
        boolean referred = quotes.stream().anyMatch(quote -> quote.relation() == Relation.MENTIONED);
        boolean aboutAbsence = Lexicon.of("record-cues")
                .has("ABSENCE", Folding.fold(question.reading().question()));
        if (!referred || aboutAbsence) {
            return question.notFound(Answer.Reason.ABSENT, question.message("missing.absent", asked, there), quotes);
        }
        String lead = question.message("lead.absent", asked, there);
        return question.answered(lead, quotes).with(new Headline(lead, List.of(asked, there), false));
    }

    /** All that the named people said, where the question names no subject; of a meeting alone its agenda. */
    private Answer overview(TimedQuestion question, ParsedQuestion reading) {
        boolean isOfMeeting =
                !reading.namesSpeaker() && !reading.meetings().isEmpty() && !AnswerabilityPolicy.asksForDetail(reading);
        Answer agenda = isOfMeeting ? RecordedAnswer.of(question.ofAgenda(), meetings) : null;
        if (agenda != null) {
            return agenda;
        }
        Overview said = Overview.of(reading, index);
        List<VerifiedQuote> quotes = said.quotes(MAX_QUOTES);
        if (quotes.isEmpty()) {
            return reading.namesSpeaker()
                    ? question.notFound(
                            Answer.Reason.NO_STATEMENT_ON_TOPIC,
                            question.message("missing.silent", asked(reading)),
                            List.of())
                    : question.notFound(Answer.Reason.NOT_IN_MINUTES, question.message("missing.words"), List.of());
        }
        return AnswerabilityPolicy.asksForDetail(reading)
                ? question.uncertain(
                        question.message("lead.uncertain"), quotes.subList(0, Math.min(MAX_UNCERTAIN, quotes.size())))
                : question.answered(
                        quotes.size() == said.size()
                                ? question.message("lead.overview", asked(reading))
                                : question.message("lead.overview.part", asked(reading), quotes.size(), said.size()),
                        quotes);
    }

    private static Answer uncertain(TimedQuestion question, List<ScoredPassage> found, int most) {
        return question.uncertain(question.message("lead.uncertain"), quotes(found, Relation.SAID, most));
    }

    private static Answer quoted(TimedQuestion question, ParsedQuestion reading, List<ScoredPassage> found) {
        if (reading.kind() == QuestionType.ACROSS) {
            List<VerifiedQuote> quotes = quotes(Across.interleaved(found), Relation.SAID, MAX_QUOTES);
            List<Meeting> there =
                    quotes.stream().map(VerifiedQuote::meeting).distinct().toList();
            return question.answered(question.message("lead.across", MeetingNames.of(question, there)), quotes);
        }
        List<VerifiedQuote> quotes = Quotes.grouped(quotes(found, Relation.SAID, MAX_QUOTES));
        int speakers = speakers(quotes);
        String lead = speakers == 0
                ? question.message("lead.passages", quotes.size())
                : question.message("lead.speakers", speakers);
        String understood = PersonNames.understood(question);
        return question.answered(understood + lead, quotes).understood(understood.strip());
    }

    private static String missingMember(TimedQuestion question, UnresolvedMention gap) {
        return gap.near().isEmpty()
                ? question.message("missing.member", gap.asked())
                : question.message(
                        "missing.member.near", gap.asked(), String.join(question.message("meeting.both"), gap.near()));
    }

    private static Answer insufficient(TimedQuestion question, ParsedQuestion reading, List<ScoredPassage> found) {
        List<VerifiedQuote> near = quotes(found, Relation.SAID, MAX_NEAR);
        Answer.NotFound none = reading.namesSpeaker()
                ? question.notFound(
                        Answer.Reason.NO_STATEMENT_ON_TOPIC, question.message("missing.topic", asked(reading)), near)
                : question.notFound(Answer.Reason.NOT_IN_MINUTES, question.message("missing.topic.all"), near);
        return none.with(SearchHint.of(reading));
    }

    private static List<VerifiedQuote> quotes(List<ScoredPassage> found, Relation relation, int most) {
        return found.stream()
                .limit(most)
                .map(finding -> Quotes.of(finding.passage(), relation, finding.score()))
                .toList();
    }

    private static int speakers(List<VerifiedQuote> quotes) {
        Set<String> names = new LinkedHashSet<>();
        quotes.forEach(quote -> names.add(quote.speaker().key()));
        names.remove("");
        return names.size();
    }

    /** The people the question names, as the record calls them. */
    private static String asked(ParsedQuestion reading) {
        return reading.who().stream()
                .filter(who -> who.strict())
                .map(who -> who.asked())
                .distinct()
                .collect(Collectors.joining("・"));
    }
}
