package dev.hatsugen.parsing;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of people whom no list names: given names that English minutes call their members by, single words that begin sentences again
 * and again of which the verb tells that somebody spoke, as in {@code Ruth objected that …}, and surnames that Japanese minutes tell of.
 * Bodies and groups are none.
 */
final class ToldNames {

    /** One sentence may begin with any word. */
    private static final int MIN_SENTENCES = 2;

    private static final int FIRST_LINES = 60;
    private static final Lexicon TELLS = Lexicon.of("told-turns");
    private static final Lexicon WORDS = Lexicon.of("told-english");
    private static final Pattern SAYS =
            Pattern.compile("(?:^(?:[-–*•] ?)?|(?<=[.?!][\"”’)]? ))(\\p{Lu}[\\p{IsLatin}'’-]+)" + "(?: "
                    + WORDS.expression("between") + ")? (?:" + WORDS.expression("said") + ")\\b");
    private static final Pattern NO_NAME = Pattern.compile("(?i)(?:" + WORDS.expression("no-name") + "|"
            + WORDS.expression("title") + "|" + WORDS.expression("office") + "|" + WORDS.expression("outcome") + ")");

    /** Who opens a Japanese paragraph that tells of somebody: {@code 長尾より、…}. */
    private static final Pattern OPENS =
            Pattern.compile("^[\\s　・]*(?:[(（]?[0-9０-９]{1,2}[)）．.]?[\\s　]*)?(" + LegendNames.LETTER
                    + "{1,5}?)(?:" + TELLS.expression("source") + "|"
                    + TELLS.expression("marker") + ")、");

    private ToldNames() {}

    /**
     * Surnames, folded, by which Japanese minutes tell of people whom no more than a line above names with an office or a duty:
     * {@code 書記　事務局 長尾}.
     */
    static Set<String> named(Page page) {
        Map<String, Integer> opening = new HashMap<>();
        for (int line = 0; line < page.size(); line++) {
            Matcher opens = OPENS.matcher(page.text(line));
            if (opens.find()) {
                opening.putIfAbsent(opens.group(1), line);
            }
        }
        int front = opening.values().stream().mapToInt(Integer::intValue).min().orElse(0);
        CutWeights weights = new CutWeights(List.copyOf(opening.keySet()));
        return page.lines().stream()
                .limit(Math.min(front, FIRST_LINES))
                .flatMap(line ->
                        RecordMention.in(line.text(), weights, letters -> holdsOne(letters, opening.keySet())).stream())
                .filter(mention -> OfficeTitles.OFFICE.matcher(mention.post()).find()
                        || RecordKeeper.isDuty(mention.post().replaceFirst("[\\s　].*", "")))
                .map(mention -> mention.name().surname())
                .filter(opening::containsKey)
                .map(Folding::fold)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean holdsOne(String letters, Set<String> words) {
        return words.stream().anyMatch(letters::contains);
    }

    /** The given names of {@code page}, folded. */
    static Set<String> given(Page page) {
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
