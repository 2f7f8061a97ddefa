package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.PersonName;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names in a {@link Legend}, as expressions, and what is said of those who bear them. */
final class LegendNames {

    static final String LETTER = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々ヶヵー]";
    static final String LATIN =
            "\\p{Lu}[\\p{IsLatin}'’-]+(?: (?:de|la|del|van|von|der|da|dos|el|al|bin))?(?: \\p{Lu}[\\p{IsLatin}'’-]*\\.?){1,3}";
    static final String DOTTED = "[\\p{IsKatakana}ー]{2,12}(?:[・＝][\\p{IsKatakana}ー]{1,12}){1,3}";
    static final String TWO = LETTER + "{1,4}[ 　]" + LETTER + "{1,4}?(?="
            + OfficeTitles.honorific("san", "kun", "sama", "sensei") + "|" + OfficeTitles.OFFICE_START + "|(?!" + LETTER
            + ").|$)";
    static final String ROLE = "(?:(?<role>[^\\s　、。,;；（）()=＝]{1,14})"
            + Lexicon.of("legends").expression("of") + "|(?i:dr|mrs?|ms|miss|prof|revd?|cllr)\\.? )?";
    static final String NAME = "(?<name>" + LATIN + "|" + DOTTED + "|" + TWO + ")";
    static final String SHORT_NAME = "(?<name>" + LATIN + "|" + DOTTED + "|" + TWO + "|" + LETTER + "{1,5})";
    private static final Pattern POST =
            Pattern.compile("[\\s　]*[（(]([^（()）]{1,40})[）)]|, ([\\p{L} ]{3,40})|[。]([^。、]{1,12})[。]?$");
    private static final Pattern HANDED_OVER = Lexicon.of("legends").pattern("handed-over");

    private LegendNames() {}

    /** Whom {@code found} names in {@code line}; null where somebody else is meant later. */
    static @Nullable LegendEntry entry(
            String word, String line, MatchResult found, int number, LegendEntry.Proof proof) {
        String rest = line.substring(found.end("name"));
        if (HANDED_OVER.matcher(rest).find()) {
            return null;
        }
        String role = role(found);
        String post = post(word, rest);
        return new LegendEntry(new PersonEntry(name(found.group("name")), post.isEmpty() ? role : post), number, proof);
    }

    private static String role(MatchResult found) {
        if (!found.namedGroups().containsKey("role")) {
            return "";
        }
        String role = found.group("role");
        return role == null ? "" : role;
    }

    /** What is said of the person behind the name, without the word itself. */
    static String post(String word, String rest) {
        Matcher post = POST.matcher(rest);
        if (!post.lookingAt()) {
            return "";
        }
        String said = post.group(1) != null ? post.group(1) : post.group(2) != null ? post.group(2) : post.group(3);
        String[] pieces = said.split("[・、,;]");
        return List.of(pieces).stream()
                .map(String::strip)
                .filter(piece -> !piece.contains(word))
                .reduce((one, other) -> one + "・" + other)
                .orElse("");
    }

    /** Whether {@code name} is a full one, or one word that the dictionary takes for a name. */
    static boolean isName(String name) {
        return name.matches(LATIN + "|" + DOTTED + "|.*[ 　].*") || PersonShape.isProperName(name);
    }

    /** {@code words} as surname and given name. */
    static PersonName name(String words) {
        boolean latin = words.codePointAt(0) < 0x250;
        int blank = latin ? words.lastIndexOf(' ') : Math.max(words.indexOf(' '), words.indexOf('　'));
        if (blank < 0) {
            return new PersonName(words, "", null);
        }
        String before = words.substring(0, blank);
        String behind = words.substring(blank + 1);
        return latin ? new PersonName(behind, before, null) : new PersonName(before, behind, null);
    }
}
