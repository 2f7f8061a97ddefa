package dev.hatsugen.answer;

import dev.hatsugen.retrieval.Finding;
import dev.hatsugen.retrieval.Reading;
import java.util.List;

/** Decides whether what was found is enough for an answer: by how much of the question stands in it, never by a similarity. */
final class Sufficiency {

    private static final double ENOUGH = 0.25;
    private static final int LOOKED_AT = 5;

    private Sufficiency() {}

    static boolean isEnough(Reading reading, List<Finding> found) {
        double best = found.stream().limit(LOOKED_AT).mapToDouble(Finding::evidence).max().orElse(0);
        return best >= ENOUGH;
    }
}
