package dev.hatsugen.retrieval;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Questions that ask for a figure are answered by a figure of that kind and by nothing else. */
final class ExpectedAnswerType {

    /** How near to the best evidence a passage must come for its figures to count. */
    private static final double CLOSE = 0.7;

    private static final List<Asked> ASKED = Lexicon.of("answer-types").rules().stream()
            .map(rule -> new Asked(rule.pattern(), Pattern.compile(rule.category())))
            .toList();

    private record Asked(Pattern question, Pattern answer) {}

    private ExpectedAnswerType() {}

    /** The kind of figure that {@code question}, folded, asks for, as it is in folded passages; null where it asks for none. */
    static @Nullable Pattern figure(String question) {
        return ASKED.stream()
                .filter(asked -> asked.question().matcher(question).find())
                .findFirst()
                .map(Asked::answer)
                .orElse(null);
    }

    /** Whether no figure is asked for, or one of {@code found} has one of the kind that is. */
    static boolean isGiven(String question, List<ScoredPassage> found) {
        for (Asked asked : ASKED) {
            Matcher matcher = asked.question().matcher(question);
            if (matcher.find()) {
                double best = found.stream()
                        .mapToDouble(ScoredPassage::evidence)
                        .max()
                        .orElse(0);
                return found.stream()
                        .filter(finding -> finding.evidence() >= CLOSE * best)
                        .map(finding -> Folding.fold(finding.passage().text()))
                        .anyMatch(text -> asked.answer().matcher(text).find());
            }
        }
        return true;
    }
}
