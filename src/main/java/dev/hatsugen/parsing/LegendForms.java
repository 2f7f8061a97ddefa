package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.PersonName;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ways in which a line says whom one word means. */
final class LegendForms {

    private static final Lexicon WORDS = Lexicon.of("legends");
    static final String SIGN = "[\\s　]*(?:" + WORDS.expression("sign") + ")[\\s　]*";
    private static final String IN_SHORT = "(?:" + WORDS.expression("in-short") + ")?[\\s　「『\"“]*";
    private static final Pattern DECLARES = Pattern.compile(WORDS.expression("sign"));

    private static final String NO_WORD = "(?<![\\p{L}\\p{N}])";
    private static final String WORD_ENDS = "(?![\\p{L}\\p{N}])";
    private static final Pattern CELL = Pattern.compile("[|\\t]|[ 　]{2,}|　");
    private static final Pattern ITEM = Pattern.compile("[、,;；／|。·]");
    private static final Pattern WHOLE_NAME = Pattern.compile(LegendNames.NAME + "(?:[\\s　]*[（(].*)?");

    private final String word;
    private final List<Pattern> stated;
    private final List<Pattern> beside;
    private final Pattern surname;
    private final Pattern nickname;
    private final Pattern colon;

    LegendForms(String word) {
        this.word = word;
        String quoted = Pattern.quote(word);
        boolean wordless = word.codePoints().noneMatch(Character::isLetter);
        this.stated = List.of(
                Pattern.compile(
                        NO_WORD + "[\\[(（【<「]?" + quoted + "[\\])）】>」]?" + SIGN + LegendNames.ROLE + LegendNames.NAME),
                Pattern.compile("^[-*・ ]*[\\[【<]" + quoted + "[\\]】>][\\s　]*" + LegendNames.NAME),
                Pattern.compile(LegendNames.NAME + "[^、。,;]{0,10}[（(](?:" + WORDS.expression("in-short") + ")[「『\"“ ]*"
                        + quoted + WORD_ENDS),
                Pattern.compile(LegendNames.NAME + "[^.;。；]{0,40}?(?:" + WORDS.expression("called") + ")[\\s　「]*"
                        + quoted + WORD_ENDS));
        this.beside = List.of(
                Pattern.compile((wordless ? "(?<![\\p{L}\\p{N}.])" : "(?!)") + quoted + "[\\s　]"
                        + (isNumber(word) ? "+" : "*") + LegendNames.ROLE + LegendNames.NAME),
                Pattern.compile(LegendNames.SHORT_NAME + "[\\s　]*[（(\\[](?:[^（()）]*[^\\p{L}\\p{N}（()）])?" + quoted
                        + WORD_ENDS + "[^（()）\\]]*[）)\\]]"),
                Pattern.compile(NO_WORD + quoted + "(?!\\p{IsHan})" + LegendNames.LETTER + "{0,6}[（(]" + IN_SHORT
                        + "(?<name>" + LegendNames.LATIN + "|" + LegendNames.TWO + ")[」）)]"),
                Pattern.compile(
                        (word.startsWith("@") ? "" : "(?!)") + LegendNames.NAME + "[\\s　]+" + quoted + WORD_ENDS));
        this.surname = Pattern.compile(NO_WORD + "[「]?" + quoted + "[」]?" + SIGN + LegendNames.ROLE + "(?<name>"
                + LegendNames.LETTER + "{1,8})");
        this.colon = Pattern.compile("^[-*・ ]*" + quoted + "[\\s　]*(?:" + WORDS.expression("colon") + ")[\\s　]*"
                + LegendNames.NAME + "(?:[\\s　]*[（(][^（()）]*[）)]|, [\\p{L} ]{3,40})?");
        this.nickname = Pattern.compile("(?:(\\p{Lu}[\\p{IsLatin}'’-]+) |(?<![\\p{L}.] ))[\"“‘'(]" + quoted
                + "[\"”’')] (\\p{Lu}[\\p{IsLatin}'’-]+)");
    }

    /** Whether a counter may stand behind it: 8番 is no 8. */
    private static boolean isNumber(String word) {
        return Character.isDigit(word.codePointBefore(word.length()));
    }

    /** Whether {@code line} may say at all who is called what. */
    static boolean declares(String line) {
        return DECLARES.matcher(line).find();
    }

    /** Whom {@code line}, the one of that number, says the word to mean; null where it does not say it. */
    @Nullable
    LegendEntry in(String line, int number) {
        Matcher nick = nickname.matcher(line);
        if (nick.find()) {
            PersonName name = new PersonName(nick.group(2), nick.group(1) == null ? word : nick.group(1), null);
            return new LegendEntry(
                    new PersonEntry(name, LegendNames.post(word, line.substring(nick.end()))),
                    number,
                    LegendEntry.Proof.STATED);
        }
        for (Pattern form : stated) {
            Matcher found = form.matcher(line);
            if (found.find()) {
                return LegendNames.entry(word, line, found, number, LegendEntry.Proof.STATED);
            }
        }
        Matcher called = surname.matcher(line);
        if (called.find()) {
            PersonEntry person = NamedPerson.read(called.group("name"), List.of());
            if (person != null && PersonShape.isProperName(person.name().surname())) {
                return new LegendEntry(person, number, LegendEntry.Proof.STATED);
            }
        }
        return beside(line, number);
    }

    private @Nullable LegendEntry beside(String line, int number) {
        for (Pattern form : beside) {
            Matcher found = form.matcher(line);
            if (found.find() && LegendNames.isName(found.group("name"))) {
                return LegendNames.entry(word, line, found, number, LegendEntry.Proof.BESIDE);
            }
        }
        Matcher initials = Pattern.compile(NO_WORD + Pattern.quote(word) + "\\s+" + LegendNames.NAME)
                .matcher(line);
        if (word.matches("\\p{Lu}{2,4}") && initials.find() && isOf(initials.group("name"))) {
            return LegendNames.entry(word, line, initials, number, LegendEntry.Proof.BESIDE);
        }
        LegendEntry cell = cells(line, number);
        return cell == null ? behindColon(line, number) : cell;
    }

    /** A line that is the word, a colon and one person. */
    private @Nullable LegendEntry behindColon(String line, int number) {
        Matcher found = colon.matcher(line);
        return found.matches() && (word.length() > 3 || isOf(found.group("name")))
                ? LegendNames.entry(word, line, found, number, LegendEntry.Proof.COLON)
                : null;
    }

    /** Whether the word can be the initials of the name, or is in another script. */
    private boolean isOf(String words) {
        return !word.matches("\\p{Lu}{2,4}")
                || Initials.of(LegendNames.name(words)).equals(word);
    }

    /** A row of which one cell is the word and one other is a name, which is no holder's of another office before it. */
    private @Nullable LegendEntry cells(String line, int number) {
        LegendEntry found = null;
        boolean here = false;
        String before = word;
        for (String part : CELL.split(line)) {
            String cell = part.strip();
            if (cell.isEmpty()) {
                continue;
            }
            Matcher name = WHOLE_NAME.matcher(cell);
            here |= cell.equals(word);
            boolean ofAnother = !before.equals(word) && RecordKeeper.isDuty(before);
            before = cell;
            if (!ofAnother && !cell.equals(word) && name.matches() && ITEM.split(cell).length == 1) {
                if (found != null) {
                    return null;
                }
                found = LegendNames.entry(word, cell, name, number, LegendEntry.Proof.BESIDE);
            }
        }
        return here ? found : null;
    }
}
