package dev.hatsugen.retrieval;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import java.util.List;
import java.util.regex.Pattern;

/** Questions that suppose somebody opposed, blamed or apologised are answered by words that do so, not by the same subject. */
final class PresuppositionCheck {

    private static final List<Supposed> SUPPOSED = Lexicon.of("presuppositions").rules().stream()
            .map(rule -> new Supposed(rule.pattern(), Pattern.compile(rule.category())))
            .toList();

    private record Supposed(Pattern question, Pattern words) {}

    private PresuppositionCheck() {}

    /** Whether the question supposes none, or one of {@code found} takes the one that it does. */
    static boolean isTaken(String question, List<ScoredPassage> found) {
        return SUPPOSED.stream()
                .filter(supposed -> supposed.question().matcher(question).find())
                .allMatch(supposed -> found.stream()
                        .map(finding -> Folding.fold(finding.passage().text()))
                        .anyMatch(text -> supposed.words().matcher(text).find()));
    }
}
