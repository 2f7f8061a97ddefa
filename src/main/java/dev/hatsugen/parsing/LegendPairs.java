package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.PersonName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that says of several words whom they mean, by the same sign ({@code 委:早川渉(4E) 会:戸川淳(3M) 広:小暮かおり}, {@code mossy = Ana, gg =
 * Greta (chair)}): as most of it names people, the names may be short, and the words may be one letter.
 */
final class LegendPairs {

    private static final String WORD = "(?<![\\p{L}\\p{N}_])(?=\\p{L})([\\p{L}\\p{N}_.-]{1,12})[\\s　]?";
    private static final Pattern MARK = Pattern.compile(WORD + "[\\s　]?(?:[=＝⇒→])[\\s　]*(?=\\S)");
    private static final Pattern COLON =
            Pattern.compile(WORD + Lexicon.of("legends").expression("colon") + "[\\s　]*(?=\\S)");
    private static final int MIN_MARKS = 2;

    /** Other fields of a record have colons, too. */
    private static final int MIN_COLONS = 3;

    private static final String ITEM_ENDS = "、,;；／/|。";
    private static final Pattern UNPAIRED = Pattern.compile("(?<![（(][^（()）]{0,30})[）)]+$");
    private static final Pattern LATIN = Pattern.compile("(\\p{Lu}[\\p{IsLatin}'’-]+)(?: *\\(([^()]*)\\))?");
    private static final CutWeights WEIGHTS = new CutWeights(List.of());

    private LegendPairs() {}

    /** Whom each word means; nobody where the line is none of this kind. */
    static Map<String, PersonEntry> of(String line) {
        Map<String, PersonEntry> pairs = of(line, MARK, MIN_MARKS);
        if (pairs.isEmpty()) {
            pairs = LegendLetters.of(line);
        }
        return pairs.isEmpty() ? of(line, COLON, MIN_COLONS) : pairs;
    }

    private static Map<String, PersonEntry> of(String line, Pattern sign, int least) {
        Matcher head = sign.matcher(line);
        List<String> words = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        while (head.find()) {
            words.add(head.group(1));
            starts.add(head.start());
            ends.add(head.end());
        }
        starts.add(line.length());
        Map<String, PersonEntry> pairs = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            PersonEntry person =
                    person(line.substring(ends.get(i), starts.get(i + 1)).strip());
            if (person != null) {
                pairs.put(words.get(i), person);
            }
        }
        long sure = pairs.values().stream()
                .filter(person -> isSure(person)
                        || (sign == MARK
                                && LATIN.matcher(person.name().surname()).matches()))
                .count();
        return sure >= least && sure * 2 > words.size() ? pairs : Map.of();
    }

    private static @Nullable PersonEntry person(String rest) {
        String item =
                UNPAIRED.matcher(rest.substring(0, firstItem(rest)).strip()).replaceFirst("");
        PersonEntry whole = item.isEmpty() ? null : read(item);
        String[] first = item.split("[\\s　]+", 2);
        return whole != null || first.length == 1 ? whole : read(first[0]);
    }

    /** Where the first of several items ends: at a mark that is in no brackets. */
    static int firstItem(CharSequence rest) {
        int end = rest.length();
        boolean inBrackets = false;
        for (int i = rest.length() - 1; i >= 0; i--) {
            char c = rest.charAt(i);
            if (c == '）' || c == ')') {
                inBrackets = true;
            } else if (c == '（' || c == '(') {
                inBrackets = false;
            } else if (!inBrackets && ITEM_ENDS.indexOf(c) >= 0) {
                end = i;
            }
        }
        return end;
    }

    private static @Nullable PersonEntry read(String item) {
        Matcher latin = LATIN.matcher(item);
        if (latin.matches()) {
            String post = latin.group(2) == null ? "" : latin.group(2);
            return new PersonEntry(new PersonName(latin.group(1), "", null), post);
        }
        PersonEntry sent = PersonEntry.ofBody(item);
        PersonEntry cut = sent == null ? EntryCuts.likeliest(item, null, WEIGHTS) : sent;
        return cut == null ? NamedPerson.read(item, List.of()) : cut;
    }

    /** Whether the dictionary has the name as one, or the item said more than a word can. */
    private static boolean isSure(PersonEntry person) {
        List<Word> words = Words.of(person.name().joined());
        Word.Kind kind = words.isEmpty() ? Word.Kind.NUMBER : words.getFirst().kind();
        return kind == Word.Kind.PERSON
                || kind == Word.Kind.NAME
                || !person.name().given().isEmpty();
    }
}
