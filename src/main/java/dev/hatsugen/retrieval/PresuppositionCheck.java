package dev.hatsugen.retrieval;

import dev.hatsugen.language.Folding;
import java.util.List;
import java.util.regex.Pattern;

/** Questions that suppose somebody opposed, blamed or apologised are answered by words that do so, not by the same subject. */
final class PresuppositionCheck {

    private static final List<Supposed> SUPPOSED = List.of(
            new Supposed(
                    "反対(?:し|する|の|意見|派|を)|異を唱え|\\b(?:oppos\\w+|object(?:ed|s|ion)\\b|against\\b)",
                    "反対|異論|異議|賛成(?:しない|できない)|容認できない|認められない|受け入れられない|適当でない|適切でない|すべきでない|べきではない"),
            new Supposed(
                    "批判|非難|糾弾|\\b(?:critici[sz]\\w+|blam(?:e|ed|es)|condemn\\w*)\\b",
                    "批判|非難|糾弾|苦言|問題である|問題だ|不十分|不足|遺憾|遅れ|欠け|足りな|べきで(?:は|あ)|おかしい"),
            new Supposed("釈明|弁明|言い訳|謝罪|陳謝|おわび|お詫び|\\bapolog\\w+", "釈明|弁明|謝罪|陳謝|おわび|お詫び|申し訳|遺憾"),
            new Supposed("撤回|取り消し|\\b(?:withdr[ae]w\\w*|retract\\w*)\\b", "撤回|取り消|取消|取り下げ"),
            new Supposed("抗議|\\bprotest\\w*", "抗議"),
            new Supposed("反論|\\brebut\\w*", "反論|異論|異議|そうではな|とは限らな"),
            new Supposed("辞任|辞意|更迭|\\bresign\\w*", "辞任|辞意|辞職|退任|更迭"));

    private record Supposed(Pattern question, Pattern words) {
        Supposed(String question, String words) {
            this(Pattern.compile(question), Pattern.compile(words));
        }
    }

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
