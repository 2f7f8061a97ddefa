package dev.hatsugen.parsing;

import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lists without commas of names in two parts: parted by wide blanks or slashes ({@code 早川 浩（部長）　戸川 肇（豆腐）}, {@code 会長　早川 隆／書記　戸川
 * 薫}), or by no more than what parts the names themselves ({@code 早川 実里（世話役） 戸川 朋 小暮 進}).
 */
final class SpacedNames {

    private static final String LETTER = LegendNames.LETTER;
    private static final String BRACKETS = "(?:[（(][^（()）]*[）)])?";
    private static final String NAME = LETTER + "{1,4} " + LETTER + "{1,4}" + BRACKETS;
    private static final Pattern NAMED = Pattern.compile("(?:\\S{1,12}[\\s　]+)?(?:(\\S{1,12})[\\s　]+)?" + NAME);
    private static final Pattern GROUP = Pattern.compile("^\\S{1,8}[\\s　]+(?=\\S{1,12}[\\s　]+" + NAME + "$)");
    private static final Pattern WIDE = Pattern.compile("[\\s　]*[／/|\\t][\\s　]*|　+|[\\s　]{2,}");
    private static final Pattern WIDER = Pattern.compile("[ 　]{4,}");
    private static final int MAX_LETTERS = 6;
    private static final Pattern SLASH = Pattern.compile("[\\s　]*[／/][\\s　]*");
    private static final Pattern GAP = Pattern.compile("　+|[\\s　]{2,}");
    private static final Pattern TWO_PARTS = Pattern.compile(NAME);
    private static final Pattern ENTRY = Pattern.compile(
            LETTER + "{2,7}[（(][^（()）]+[）)]|" + LETTER + "{1,8}" + OfficeTitles.honorific("san", "sama", "sensei"));
    private static final Pattern BEHIND_BRACKETS = Pattern.compile("(?<=[）)])[\\s　]+");
    private static final Pattern NAMED_HERE =
            Pattern.compile("(?:\\S+[\\s　]+)?" + LETTER + "{1,4}[\\s　]+" + LETTER + "{1,4}" + BRACKETS);
    private static final Pattern BLANK = Pattern.compile("[\\s　]+(?![^（(]*[）)])");

    private SpacedNames() {}

    /** One item a person; none where the line is no such list of at least two. */
    static List<String> of(String line) {
        String list = line.strip();
        for (Pattern border : List.of(SLASH, WIDE)) {
            String[] parts = border.split(list);
            if (parts.length > 1 && Stream.of(parts).allMatch(SpacedNames::isNamed)) {
                return Stream.of(parts)
                        .map(part -> GROUP.matcher(part).replaceFirst(""))
                        .toList();
            }
        }
        List<String> pairs = officesAndNames(GAP.split(list));
        if (!pairs.isEmpty()) {
            return pairs;
        }
        List<String> parted = behindBrackets(BEHIND_BRACKETS.split(list));
        if (!parted.isEmpty()) {
            return parted;
        }
        List<String> bracketed = bracketed(BLANK.split(list));
        return bracketed.isEmpty() ? inPairs(BLANK.split(list), false) : bracketed;
    }

    /** Two names with blanks between their letters that a wider blank parts, 早 川 渉      小 暮 正; none on any other line. */
    static List<String> two(String line) {
        String[] apart = WIDER.split(line);
        boolean named = Stream.of(apart)
                .allMatch(name -> OfficeTitles.isName(name)
                        && name.matches("\\S{1,3}[\\s　].*")
                        && OfficeTitles.compact(name).length() <= MAX_LETTERS);
        return apart.length == 2 && named ? List.of(apart) : List.of();
    }

    /** An office, its letters apart perhaps, and a name in two parts, several times: 委 員 長  早川 渉    委  員  小暮 正. */
    private static List<String> officesAndNames(String[] cells) {
        List<String> people = new ArrayList<>();
        StringBuilder office = new StringBuilder();
        for (String cell : cells) {
            if (!office.isEmpty()
                    && isOffice(office.toString())
                    && TWO_PARTS.matcher(cell).matches()) {
                people.add(office + "　" + cell);
                office.setLength(0);
            } else {
                office.append(OfficeTitles.compact(cell));
            }
        }
        return office.isEmpty() && people.size() > 1 ? people : List.of();
    }

    /** Parted by brackets and what blanks are behind them, below a group perhaps: 二号委員（市民）　早川　渉（会長）　　小暮　　正（商工会）. */
    private static List<String> behindBrackets(String[] parts) {
        boolean grouped = !NAMED_HERE.matcher(parts[0]).matches() && isOffice(bare(parts[0]));
        List<String> people = Stream.of(parts)
                .skip(grouped ? 1 : 0)
                .flatMap(part -> parts.length > 1 ? several(part).stream() : Stream.of(part))
                .toList();
        boolean named = people.size() > 1 && people.stream().allMatch(SpacedNames::isNamedHere);
        String group = grouped ? parts[0] + "　" : "";
        return named ? people.stream().map(one -> group + one).toList() : List.of();
    }

    /** The people between two brackets, of whom some have none: {@code 小暮 進　戸川 朋　早川 実里（世話役）}. */
    private static List<String> several(String part) {
        String[] words = BLANK.split(part);
        List<String> pairs = words.length > 2 ? inPairs(words, true) : List.of();
        return pairs.isEmpty() ? List.of(part) : pairs;
    }

    private static boolean isNamedHere(String one) {
        boolean proven = !bare(one).equals(one) || isSurname(one.split("[\\s　]", 2)[0]);
        return proven && NAMED_HERE.matcher(one).matches() && !isOffice(bare(one));
    }

    /** Each with its post in brackets, or with a word of respect: 早川渉（組合長） 小暮正（経理） 役場から戸川さん. */
    private static List<String> bracketed(String[] words) {
        return words.length > 1
                        && Stream.of(words).allMatch(word -> ENTRY.matcher(word).matches())
                ? List.of(words)
                : List.of();
    }

    /** Whether {@code part} is a name in two parts, an office before it perhaps. */
    private static boolean isNamed(String part) {
        var named = NAMED.matcher(part);
        return named.matches() && (named.group(1) == null || isOffice(named.group(1))) && !isOffice(bare(part));
    }

    /**
     * Every second word closes a name, as brackets behind it say, or as it is no surname itself; most first words are surnames.
     *
     * @param parted whether it is known that blanks part names in two
     */
    private static List<String> inPairs(String[] words, boolean parted) {
        List<String> people = new ArrayList<>();
        int surnames = 0;
        boolean closed = parted;
        for (int i = 0; i < words.length; i += 2) {
            if (i + 1 == words.length || isOffice(words[i]) || !isNamed(words[i] + " " + words[i + 1])) {
                return List.of();
            }
            people.add(words[i] + " " + words[i + 1]);
            surnames += isSurname(words[i]) ? 1 : 0;
            closed |= !bare(words[i + 1]).equals(words[i + 1]);
        }
        closed = closed || people.stream().noneMatch(person -> isSurname(person.replaceFirst("^\\S+ ", "")));
        return people.size() > 1 && closed && surnames * 2 > people.size() ? people : List.of();
    }

    private static String bare(String words) {
        return words.replaceFirst("[（(].*$", "").strip();
    }

    private static boolean isSurname(String word) {
        List<Word> words = Words.of(word + " " + word);
        Word.Kind kind = words.getFirst().kind();
        return (kind == Word.Kind.PERSON || kind == Word.Kind.NAME)
                && words.getFirst().surface().equals(word);
    }

    private static boolean isOffice(String words) {
        return OfficeTitles.OFFICE.matcher(words).find()
                || OfficeTitles.SEAT.matcher(words).matches();
    }
}
