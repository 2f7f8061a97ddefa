package dev.hatsugen.answer;

import dev.hatsugen.answerability.AnswerabilityPolicy;
import dev.hatsugen.answerability.Confidence;
import dev.hatsugen.answerability.Judgement;
import dev.hatsugen.question.FollowUpQuery;
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

    static boolean isCertain(Answer answer) {
        return answer instanceof Answer.Answered answered && answered.isCertain();
    }

    /** Whether both show the same words first. */
    static boolean isSame(Answer alone, Answer found) {
        return alone instanceof Answer.Answered whole
                && found instanceof Answer.Answered other
                && !whole.quotes().isEmpty()
                && !other.quotes().isEmpty()
                && whole.quotes()
                        .getFirst()
                        .meeting()
                        .equals(other.quotes().getFirst().meeting())
                && whole.quotes()
                        .getFirst()
                        .source()
                        .overlaps(other.quotes().getFirst().source());
    }

    /**
     * Answers.
     *
     * @param question the whole question
     */
    Answer answer(FollowUpQuery query, TimedQuestion question) {
        List<ScoredPassage> found = pipeline.find(query);
        Judgement judgement = answerability.judge(query.whole(), found);
        if (judgement.confidence() == Confidence.HIGH) {
            return question.answered(question.message("lead.context"), quotes(judgement.passages(), MAX_QUOTES));
        }
        return found.isEmpty()
                ? question.notFound(Answer.Reason.NOT_IN_MINUTES, question.message("missing.topic.all"), List.of())
                : question.uncertain(question.message("lead.uncertain"), quotes(judgement.passages(), MAX_UNCERTAIN));
    }

    private static List<VerifiedQuote> quotes(List<ScoredPassage> found, int most) {
        return found.stream()
                .limit(most)
                .map(finding -> Quotes.of(finding.passage(), Relation.SAID, finding.score()))
                .toList();
    }
}
