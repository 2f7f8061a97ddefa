package dev.hatsugen.retrieval;

import dev.hatsugen.language.Folding;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Questions that ask for a figure are answered by a figure of that kind and by nothing else. */
final class ExpectedAnswerType {

    /** How near to the best evidence a passage must come for its figures to count. */
    private static final double CLOSE = 0.7;

    private static final String FIGURE = "[0-9一二三四五六七八九十百千万億数半]\\s?";

    private static final List<Asked> ASKED = List.of(
            new Asked(
                    "いくら|何円|何億|何兆|何万円|総額|金額|予算額|(?:支出|補助|負担|契約|落札)額|被害額|費用は|how much (?:money|did|does|was|were|ransom)",
                    "[0-9一二三四五六七八九十百千万億兆]\\s?(?:円|ドル)"),
            new Asked("何人|何名|人数(?!的)|how many (?:people|persons|members|staff|officials)", FIGURE + "(?:人|名)"),
            new Asked("何位", FIGURE + "位"),
            new Asked("何件|件数", FIGURE + "件"),
            new Asked("何社", FIGURE + "社"),
            new Asked("何割|何パーセント|何%|割合は|比率は|料率|what (?:percentage|percent|share)", FIGURE + "(?:割|%|パーセント)"),
            new Asked("how many", "[0-9]"));

    private record Asked(Pattern question, Pattern answer) {
        Asked(String question, String answer) {
            this(Pattern.compile(question), Pattern.compile(answer));
        }
    }

    private ExpectedAnswerType() {}

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
