package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.PersonName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one item of a list of people: name and post in any order, run together or apart, the post in brackets perhaps. */
final class NamedPerson {

    /** What is longer tells more than who somebody is; without a bound the work would grow with the cube of its words. */
    private static final int MAX_LENGTH = 300;

    private static final String LETTER = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々ヶヵー]";
    private static final Pattern BRACKETS = Pattern.compile("[（(]([^（()）]*)[）)]");
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{N}\\s.,'’&/()@\\-]+");
    private static final Pattern LATIN_TITLE =
            Pattern.compile("^" + Lexicon.of("office-titles").expression("title") + "\\.?\\s+(?=\\p{Lu})");
    private static final Pattern GROUP = Pattern.compile("^[\\p{L} ]{3,24}:\\s*");
    private static final Pattern AND_OTHERS =
            Pattern.compile("[\\s　]*" + Lexicon.of("attendance-words").expression("and-others") + "$");
    private static final Pattern CAME_LATE =
            Pattern.compile("^" + Lexicon.of("attendance-words").expression("came-late") + "(?=.)");
    private static final Pattern COUNT = Lexicon.of("attendance-words").pattern("quorum");
    private static final Pattern DUTY = Lexicon.of("attendance-words").pattern("duty");
    /** How the two parts of a name are read. */
    private static final Pattern READING = Pattern.compile(
            "[\\p{IsHiragana}ー]{1,8}[\\s　]+[\\p{IsHiragana}ー]{1,8}|[\\p{IsKatakana}ー]{1,8}[\\s　]+[\\p{IsKatakana}ー]{1,8}");

    private static final Pattern TWO_WORDS = Pattern.compile("(" + LETTER + "{1,4})[\\s　]+(" + LETTER + "{1,4})");
    private static final Pattern ONE_WORD =
            Pattern.compile(LETTER + "{2,7}|[\\p{IsKatakana}ー]{2,12}(?:[・＝][\\p{IsKatakana}ー]{2,12}){1,3}");
    private static final Pattern HONOURED = Pattern.compile("[\\s　]\\S+さん(?:[（(]|$)|^\\S+さん[（(]");
    private static final Pattern HONOUR = Pattern.compile(OfficeTitles.honorific("san", "kun", "sama") + "$");

    private NamedPerson() {}

    /**
     * The person that {@code item} names; null where it names nobody.
     *
     * @param labels the labels of the minutes, without blanks, which prove where a surname ends and an office begins
     */
    static @Nullable PersonEntry read(String item, List<String> labels) {
        if (item.length() > MAX_LENGTH) {
            return null;
        }
        String text = AND_OTHERS
                .matcher(item.strip().replaceFirst("^[・･○〇◯●*※\\-\\s　]+", ""))
                .replaceFirst("");
        text = EntryText.withoutNote(CAME_LATE.matcher(text).replaceFirst(""));
        if (text.isEmpty()
                || RecordFields.isAnonymous(text)
                || COUNT.matcher(text).find()) {
            return null;
        }
        if (LATIN.matcher(text).matches()) {
            return latin(text, labels);
        }
        Matcher brackets = BRACKETS.matcher(text);
        String last = "";
        String rest = text;
        while (brackets.find()) {
            if (brackets.end() == text.length()) {
                last = brackets.group(1).strip();
                rest = text.substring(0, brackets.start());
            }
        }
        PersonEntry holder = last.isEmpty() ? null : ShortEntries.inBrackets(rest.strip(), last);
        PersonEntry person = holder == null ? words(rest.strip(), labels, new HashSet<>()) : holder;
        if (person == null || last.isEmpty() || holder != null) {
            return person;
        }
        if (READING.matcher(last).matches() && !person.name().given().isEmpty()) {
            return new PersonEntry(person.name().withKana(last), person.post());
        }
        String post = person.post();
        return new PersonEntry(person.name(), post.isEmpty() ? last : post + "（" + last + "）");
    }

    /** @param nobody what was already tried and names nobody, so that offices beside offices are each tried once */
    private static @Nullable PersonEntry words(String text, List<String> labels, Set<String> nobody) {
        String[] tokens = text.split("[\\s　]+");
        if (tokens.length == 0 || text.isEmpty()) {
            return null;
        }
        if (tokens.length == 1) {
            return LATIN.matcher(text).matches() ? latin(text, labels) : oneWord(text, labels);
        }
        PersonEntry name = nameAlone(OfficeTitles.withoutCourtesy(text), labels);
        if (name != null) {
            return name;
        }
        for (int i = 1; i < tokens.length; i++) {
            String before = OfficeTitles.compact(String.join("", List.of(tokens).subList(0, i)));
            if (SpacedLetters.goOn(tokens, i)) {
                continue;
            }
            String after = String.join("　", List.of(tokens).subList(i, tokens.length));
            String office = BRACKETS.matcher(before).replaceAll("");
            if (!nobody.contains(after) && (isOffice(office) || isBody(office) || isOffice(before))) {
                PersonEntry behind = words(after, labels, nobody);
                if (behind != null) {
                    return new PersonEntry(behind.name(), join(before, behind.post()));
                }
                nobody.add(after);
            }
        }
        PersonEntry honoured =
                HONOUR.matcher(tokens[tokens.length - 1]).find() ? oneWord(tokens[tokens.length - 1], labels) : null;
        if (honoured != null) {
            return new PersonEntry(
                    honoured.name(),
                    join(String.join(" ", List.of(tokens).subList(0, tokens.length - 1)), honoured.post()));
        }
        List<PersonEntry> listed = PersonEntry.read(text);
        return listed.isEmpty() ? null : listed.getFirst();
    }

    /** A name in Latin letters, a surname and a given name, or what somebody does for the body and a surname. */
    private static @Nullable PersonEntry nameAlone(String bare, List<String> labels) {
        String spaced = HONOUR.matcher(bare.replace('　', ' ')).replaceFirst("").strip();
        if (LATIN.matcher(spaced).matches()) {
            return latin(spaced, labels);
        }
        Matcher two = TWO_WORDS.matcher(bare);
        if (two.matches() && DUTY.matcher(two.group(1)).matches()) {
            return new PersonEntry(new PersonName(two.group(2), "", null), two.group(1));
        }
        return two.matches() && isName(two)
                ? new PersonEntry(new PersonName(two.group(1), two.group(2), null), "")
                : null;
    }

    /** Whether {@code text} is no more than a surname and a given name, a post in brackets behind them perhaps, or has a title. */
    static boolean isPlain(String text) {
        Matcher two =
                TWO_WORDS.matcher(text.replaceFirst("[（(][^（()）]*[）)]$", "").strip());
        Matcher brackets = BRACKETS.matcher(text);
        boolean nick = brackets.find() && Nicks.isNick(text.substring(0, brackets.start()));
        return nick || (two.matches() && isName(two)) || HONOURED.matcher(text).find();
    }

    private static boolean isName(Matcher two) {
        boolean body = isBody(two.group(1)) && !isSurname(two.group(1));
        return !isOffice(two.group(1)) && !isOffice(two.group(2)) && !body && !isOffice(two.group(1) + two.group(2));
    }

    private static boolean isSurname(String word) {
        return Words.of(word).stream().allMatch(part -> part.kind() == Word.Kind.PERSON);
    }

    private static String join(String one, String other) {
        return other.isEmpty() ? one : one + " " + other;
    }

    private static @Nullable PersonEntry oneWord(String word, List<String> labels) {
        PersonEntry parted = ShortEntries.read(word, labels);
        if (parted != null) {
            return parted;
        }
        PersonEntry proven = byLabel(word, labels);
        if (proven != null) {
            return proven;
        }
        PersonEntry sent = PersonEntry.ofBody(word);
        if (sent != null) {
            return sent;
        }
        PersonEntry known = byDictionary(word);
        if (known != null) {
            return known;
        }
        String name = HONOUR.matcher(word).replaceFirst("");
        List<PersonEntry> listed = name.equals(word) ? PersonEntry.read(word) : List.of();
        if (!listed.isEmpty()) {
            return listed.getFirst();
        }
        boolean letter = name.length() == 1 && PersonShape.isLetterOfName(name);
        boolean person =
                letter || (ONE_WORD.matcher(name).matches() && !isOffice(name) && (!isBody(name) || isSurname(name)));
        return person ? new PersonEntry(new PersonName(name, "", null), "") : null;
    }

    /** 三宅佐和看護師長 under the label 三宅看護師長. */
    private static @Nullable PersonEntry byLabel(String word, List<String> labels) {
        PersonEntry best = null;
        int most = 0;
        for (String label : labels) {
            int start = 0;
            while (start < Math.min(word.length(), label.length()) && word.charAt(start) == label.charAt(start)) {
                start++;
            }
            int end = label.length() - start;
            boolean fits = start > 0
                    && end > 1
                    && start > most
                    && word.length() > label.length()
                    && word.length() - label.length() <= 4
                    && word.endsWith(label.substring(start))
                    && isOffice(label.substring(start))
                    && ONE_WORD.matcher(word.substring(0, word.length() - end)).matches();
            if (fits) {
                most = start;
                String given = word.substring(start, word.length() - end);
                best = new PersonEntry(new PersonName(label.substring(0, start), given, null), label.substring(start));
            }
        }
        return best;
    }

    /** A name that the dictionary knows, an office behind it perhaps. */
    private static @Nullable PersonEntry byDictionary(String word) {
        int end = 0;
        for (Word part : Words.of(word)) {
            if (part.kind() != Word.Kind.PERSON || part.span().start() != end) {
                break;
            }
            end = part.span().end();
        }
        String name = word.substring(0, end);
        String rest = word.substring(end).replaceFirst("^[（(].[）)]", "");
        boolean office = isOffice(BRACKETS.matcher(rest).replaceAll("")) && rest.length() > 1;
        return name.length() >= 2 && name.length() <= 7 && office && OfficeTitles.isName(name)
                ? new PersonEntry(new PersonName(name, "", null), rest)
                : null;
    }

    /** A name, as a label has it or with capitals, then a post after a comma or in brackets; titles before the name are left out. */
    private static @Nullable PersonEntry latin(String text, List<String> labels) {
        String named = GROUP.matcher(text).replaceFirst("").replaceFirst("(?<=\\p{Ll}{2})[.;]$", "");
        String bare = ToldEnglish.untitled(LATIN_TITLE.matcher(named).replaceFirst(""));
        int end = 0;
        while (end < bare.length() && ",(".indexOf(bare.charAt(end)) < 0) {
            end++;
        }
        String[] names = Initials.without(bare.substring(0, end).strip()).split("\\s+");
        boolean typed = labels.contains(OfficeTitles.compact(String.join("", names)));
        if (names[0].isEmpty() || names.length > 5 || !(typed || PersonShape.areWordsOfName(List.of(names)))) {
            return null;
        }
        String post = bare.substring(end)
                .replaceAll("^[,\\s]+", "")
                .replaceAll("^\\(([^()]*)\\)$", "$1")
                .strip();
        String surname = names[names.length - 1];
        String given = String.join(" ", List.of(names).subList(0, names.length - 1));
        boolean isName = typed || Character.isUpperCase(surname.charAt(0));
        boolean person = isName && !RecordFields.isField(bare.substring(0, end));
        return person ? new PersonEntry(new PersonName(surname, given, null), post) : null;
    }

    private static boolean isOffice(String words) {
        return OfficeTitles.OFFICE.matcher(words).find()
                || OfficeTitles.SEAT.matcher(words).matches();
    }

    private static boolean isBody(String words) {
        return OfficeTitles.BODY.matcher(words).find();
    }
}
