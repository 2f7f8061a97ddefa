package dev.hatsugen.answerability;

import dev.hatsugen.answerability.Sentences.Sentence;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.retrieval.ScoredPassage;
import java.util.List;

/**
 * One passage, held against a question.
 *
 * @param scored as it was found
 * @param tokens how near each token of the question has its like
 * @param sentences its sentences
 * @param sentence the greatest coverage of the question's key words in one sentence
 * @param window the same in two sentences that follow each other
 * @param typed the greatest coverage in one sentence that holds what the question asks for; {@code sentence} where it asks for no type
 * @param typedNear the same with the sentence before and the one behind
 * @param title the coverage in the title of its section; 0 where that has none
 * @param withTitle the coverage in that title and the passage together
 * @param isTypeGiven whether any sentence holds that; true where it asks for no type
 */
record PassageEvidence(
        ScoredPassage scored,
        TokenMatches.Cosines tokens,
        List<Sentence> sentences,
        double sentence,
        double window,
        double typed,
        double typedNear,
        double title,
        double withTitle,
        boolean isTypeGiven) {

    Passage passage() {
        return scored.passage();
    }

    String speaker() {
        return passage().statement().speaker().key();
    }
}
