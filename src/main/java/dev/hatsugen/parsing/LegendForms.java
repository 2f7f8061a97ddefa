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

    private static final Pattern GOES_ON = Pattern.compile("['’]?[\\p{Ll}]*\\s+\\p{Ll}");
    private static final Pattern DASHED = Pattern.compile("[^\\s]{1,24}(?: [^\\s]{1,24})?\\s+[-–—]\\s");

    private static final String NO_WORD = "(?<![\\p{L}\\p{N}])";
    private static final String WORD_ENDS = "(?![\\p{L}\\p{N}])";
    private static final Pattern CELL = Pattern.compile("[|\\t]|[ 　]{2,}|　");
    private static final Pattern ITEM = Pattern.compile("[、,;；／|。·]");
    private static final Pattern OPENED = Pattern.compile("[（(\\[]");
    private static final Pattern CALLED = Pattern.compile(WORDS.expression("called"));
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,4}");
    private static final Pattern WHOLE_NAME = Pattern.compile(LegendNames.NAME + "(?:[\\s　]*[（(].*)?");

    private final String word;
    private final boolean areInitials;
    private final List<Form> stated;
    private final List<Form> beside;
    private final Pattern surname;
    private final Pattern nickname;
    private final Pattern colon;

    /**
     * An expression that begins with a name, which takes long to look for, and what a line must hold besides.
     */
    private record Form(Pattern pattern, @Nullable Pattern needed) {

        static Form of(String expression) {
            return new Form(Pattern.compile(expression), null);
        }

        @Nullable
        Matcher find(String line) {
            Matcher found = needed == null || needed.matcher(line).find() ? pattern.matcher(line) : null;
            return found != null && found.find() ? found : null;
        }
    }

    LegendForms(String word) {
        this.word = word;
        String quoted = Pattern.quote(word);
        boolean wordless = word.codePoints().noneMatch(Character::isLetter);
        this.areInitials = INITIALS.matcher(word).matches();
        this.stated = List.of(
                Form.of(NO_WORD + "[\\[(（【<「]?" + quoted + "[\\])）】>」]?" + SIGN + LegendNames.ROLE + LegendNames.NAME),
                Form.of("^[-*・ ]*[\\[【<]" + quoted + "[\\]】>][\\s　]*" + LegendNames.NAME),
                new Form(
                        Pattern.compile(LegendNames.NAME + "[^、。,;]{0,10}[（(](?:" + WORDS.expression("in-short")
                                + ")[「『\"“ ]*" + quoted + WORD_ENDS),
                        OPENED),
                new Form(
                        Pattern.compile(LegendNames.NAME + "[^.;。；]{0,40}?(?:" + WORDS.expression("called")
                                + ")[\\s　「]*" + quoted + WORD_ENDS),
                        CALLED));
        this.beside = List.of(
                Form.of((wordless ? "(?<![\\p{L}\\p{N}.])" : "(?!)") + quoted + "[\\s　]" + (isNumber(word) ? "+" : "*")
                        + LegendNames.ROLE + LegendNames.NAME),
                new Form(
                        Pattern.compile(LegendNames.SHORT_NAME + "[\\s　]*[（(\\[](?:[^（()）]*[^\\p{L}\\p{N}（()）])?"
                                + quoted + WORD_ENDS + "[^（()）\\]]*[）)\\]]"),
                        OPENED),
                Form.of(NO_WORD + quoted + "(?!\\p{IsHan})" + LegendNames.LETTER + "{0,6}[（(]" + IN_SHORT + "(?<name>"
                        + LegendNames.LATIN + "|" + LegendNames.TWO + ")[」）)]"),
                Form.of((word.startsWith("@") ? "" : "(?!)") + LegendNames.NAME + "[\\s　]+" + quoted + WORD_ENDS));
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
        for (Form form : stated) {
            Matcher found = form.find(line);
            if (found != null && !isSaid(line, found.end("name"))) {
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

    /** Whether the word stands before a dash and what follows is a sentence, which goes on behind what looks like a name. */
    private boolean isSaid(String line, int nameEnd) {
        return GOES_ON.matcher(line).region(nameEnd, line.length()).lookingAt()
                && DASHED.matcher(line).lookingAt()
                && ListedPeople.isSpeech(line);
    }

    private @Nullable LegendEntry beside(String line, int number) {
        for (Form form : beside) {
            Matcher found = form.find(line);
            if (found != null && LegendNames.isName(found.group("name"))) {
                return LegendNames.entry(word, line, found, number, LegendEntry.Proof.BESIDE);
            }
        }
        if (areInitials) {
            Matcher initials = Pattern.compile(NO_WORD + Pattern.quote(word) + "\\s+" + LegendNames.NAME)
                    .matcher(line);
            if (initials.find() && isOf(initials.group("name"))) {
                return LegendNames.entry(word, line, initials, number, LegendEntry.Proof.BESIDE);
            }
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
        return !areInitials || Initials.of(LegendNames.name(words)).equals(word);
    }

    /** A row of which one cell is the word and one other is a name, which is no holder's of another office before it. */
    private @Nullable LegendEntry cells(String line, int number) {
        LegendEntry found = null;
        String before = word;
        List<String> cells = CELL.splitAsStream(line).map(String::strip).toList();
        if (!cells.contains(word)) {
            return null;
        }
        for (String cell : cells) {
            if (cell.isEmpty()) {
                continue;
            }
            Matcher name = WHOLE_NAME.matcher(cell);
            boolean ofAnother = !before.equals(word) && RecordKeeper.isDuty(before);
            before = cell;
            if (!ofAnother && !cell.equals(word) && name.matches() && ITEM.split(cell).length == 1) {
                if (found != null) {
                    return null;
                }
                found = LegendNames.entry(word, cell, name, number, LegendEntry.Proof.BESIDE);
            }
        }
        return found;
    }
}
