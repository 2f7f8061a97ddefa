package dev.hatsugen.parsing;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Given names that English minutes without a list of people call their members by: single words that begin sentences again and
 * again of which the verb tells that somebody spoke, as in {@code Ruth objected that …}. Bodies and groups are none.
 */
final class ToldNames {

    /** One sentence may begin with any word. */
    private static final int MIN_SENTENCES = 2;

    private static final Lexicon WORDS = Lexicon.of("told-english");
    private static final Pattern SAYS =
            Pattern.compile("(?:^(?:[-–*•] ?)?|(?<=[.?!][\"”’)]? ))(\\p{Lu}[\\p{IsLatin}'’-]+)" + "(?: "
                    + WORDS.expression("between") + ")? (?:" + WORDS.expression("said") + ")\\b");
    private static final Pattern NO_NAME = Pattern.compile("(?i)(?:" + WORDS.expression("no-name") + "|"
            + WORDS.expression("title") + "|" + WORDS.expression("office") + "|" + WORDS.expression("outcome") + ")");

    private ToldNames() {}

    /** Those of {@code page}, folded. */
    static Set<String> of(Page page) {
        Map<String, Integer> uses = new HashMap<>();
        for (Page.Line line : page.lines()) {
            Matcher says = SAYS.matcher(line.text());
            while (says.find()) {
                if (!NO_NAME.matcher(says.group(1)).matches()) {
                    uses.merge(Folding.fold(says.group(1)), 1, Integer::sum);
                }
            }
        }
        return uses.entrySet().stream()
                .filter(use -> use.getValue() >= MIN_SENTENCES)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
