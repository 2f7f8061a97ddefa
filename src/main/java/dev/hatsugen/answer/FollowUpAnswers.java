package dev.hatsugen.answer;

import dev.hatsugen.answerability.AnswerabilityPolicy;
import dev.hatsugen.answerability.Confidence;
import dev.hatsugen.answerability.Judgement;
import dev.hatsugen.question.FollowUpQuery;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.quote.Quotes;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.retrieval.RetrievalPipeline;
import dev.hatsugen.retrieval.ScoredPassage;
import java.util.List;

/** Answers words that go on from an answer with the passages that fit them and what was shown. */
final class FollowUpAnswers {

    private static final int MAX_QUOTES = 4;
    private static final int MAX_UNCERTAIN = 3;

    private final RetrievalPipeline pipeline;
    private final AnswerabilityPolicy answerability;

    /** @param answerability decides what to show and whether it is enough for an answer */
    FollowUpAnswers(RetrievalPipeline pipeline, AnswerabilityPolicy answerability) {
        this.pipeline = pipeline;
        this.answerability = answerability;
    }

    /**
     * Answers; the question's own answer stays where it says more than passages do.
     *
     * @param question the whole question
     * @param alone what answers that without what was shown
     */
    Answer answer(FollowUpQuery query, TimedQuestion question, Answer alone) {
        if (isAboutNobodyThere(alone) || (isCertain(alone) && asksForAll(query.whole()))) {
            return alone;
        }
        List<ScoredPassage> found = pipeline.find(query);
        if (found.isEmpty()) {
            return alone;
        }
        Judgement judgement = answerability.judge(query.whole(), found);
        List<VerifiedQuote> quotes = quotes(judgement.passages());
        if (isCertain(alone) && isSameFirst(alone, quotes)) {
            return alone;
        }
        return judgement.confidence() == Confidence.HIGH
                ? question.answered(question.message("lead.context"), first(quotes, MAX_QUOTES))
                : question.uncertain(question.message("lead.uncertain"), first(quotes, MAX_UNCERTAIN));
    }

    /** Whether the minutes lack a person or a meeting that the question names, so that no passage is on it. */
    private static boolean isAboutNobodyThere(Answer alone) {
        return alone instanceof Answer.NotFound missing
                && switch (missing.reason()) {
                    case NO_SUCH_MEMBER, NO_SUCH_MEETING, ABSENT -> true;
                    case NO_STATEMENT_ON_TOPIC, NOT_IN_MINUTES -> false;
                };
    }

    /** Whether a question names somebody and nothing else: all that they said is asked for. */
    private static boolean asksForAll(ParsedQuestion question) {
        return question.namesSpeaker() && question.topic().isEmpty();
    }

    private static boolean isCertain(Answer answer) {
        return answer instanceof Answer.Answered answered && answered.isCertain();
    }

    private static boolean isSameFirst(Answer alone, List<VerifiedQuote> quotes) {
        return alone instanceof Answer.Answered answered
                && !answered.quotes().isEmpty()
                && isSame(answered.quotes().getFirst(), quotes.getFirst());
    }

    private static boolean isSame(VerifiedQuote one, VerifiedQuote other) {
        return one.meeting().equals(other.meeting()) && one.source().overlaps(other.source());
    }

    private static List<VerifiedQuote> first(List<VerifiedQuote> quotes, int most) {
        return quotes.subList(0, Math.min(most, quotes.size()));
    }

    private static List<VerifiedQuote> quotes(List<ScoredPassage> found) {
        return found.stream()
                .map(finding -> Quotes.of(finding.passage(), Relation.SAID, finding.score()))
                .toList();
    }
}
