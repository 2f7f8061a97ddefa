package dev.hatsugen.answerability;

import dev.hatsugen.retrieval.ScoredPassage;
import java.util.List;

/**
 * What to show for a question.
 *
 * @param confidence how sure it is that it answers
 * @param passages those that are probably relevant, in their order; the first one always, where any was found
 */
public record Judgement(Confidence confidence, List<ScoredPassage> passages) {

    public Judgement {
        passages = List.copyOf(passages);
    }
}
