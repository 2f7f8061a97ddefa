package dev.hatsugen.parsing;

import dev.hatsugen.minutes.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person whom a line names that is no entry of a list.
 *
 * @param name the name
 * @param post what stands with it that may be a post; may be empty
 * @param nick what the line says the person is called; empty where it says nothing
 */
record RecordMention(PersonName name, String post, String nick) {

    private static final Pattern LEGEND = Pattern.compile(
            "(?<![\\p{L}\\p{N}])([\\p{L}\\p{N}.]{1,12})[\\s　]*[=＝][\\s　]*([^=＝()（）、,;；\\s　][^=＝()（）、,;；]{0,30}?)(?:[\\s　]*[(（]([^)）]{1,40})[)）])?(?=[\\s　]*(?:[、,;；]|$)|[\\s　]+[\\p{L}\\p{N}.]{1,12}[\\s　]*[=＝])");
    private static final Pattern LATIN = Pattern.compile(
            "(\\p{Lu}[\\p{IsLatin}.'’-]*(?: (?:de|la|del|van|von|der|da|dos|el|al|bin))?(?: \\p{Lu}[\\p{IsLatin}.'’-]*){1,4})(?:\\s*\\(([^()]{1,40})\\))?");
    private static final Pattern SENTENCE_BEFORE = Pattern.compile("^.*(?:['’]s|\\p{Ll}{4})\\. ");
    private static final Pattern POST_BEFORE = Pattern.compile("(\\p{L}+)[,:]?\\s+(?:the\\s+)?$");
    private static final Pattern COMMA = Pattern.compile("[、，,;；／|]");
    private static final Pattern BLANK = Pattern.compile("[：:\\t　]|[\\s　]{2,}");
    private static final Pattern BRACKETS = Pattern.compile("[（(]([^（()）]{1,30})[）)]");

    /** A surname and a given name, an employer and a post. */
    private static final int MAX_PIECES = 4;

    /** The people whom {@code line} names, as far as the labels of {@code weights} can mean them. */
    static List<RecordMention> in(String line, CutWeights weights) {
        return in(line, weights, letters -> true);
    }

    /** @param wanted which entries of a line to look into, of their letters without blanks; others take long to read for nothing */
    static List<RecordMention> in(String line, CutWeights weights, Predicate<String> wanted) {
        List<RecordMention> found = new ArrayList<>(legend(line));
        latin(line, found);
        List<String> spaced = SpacedNames.of(line);
        spaced.stream()
                .map(item -> NamedPerson.read(item, List.of()))
                .filter(Objects::nonNull)
                .forEach(person -> found.add(new RecordMention(person.name(), person.post(), "")));
        if (spaced.isEmpty()) {
            entries(line).stream()
                    .filter(pieces -> wanted.test(OfficeTitles.compact(String.join("", pieces))))
                    .forEach(pieces -> japanese(pieces, weights, found));
        }
        return found;
    }

    /** The entries of the line, each cut at its blanks. */
    static List<List<String>> entries(String line) {
        return Brackets.cut(line, COMMA).stream()
                .map(entry -> SpacedLetters.joinedRuns(Brackets.cut(entry, BLANK)))
                .toList();
    }

    /** Neighbours joined at blanks: an office and a name, a name in two parts. No name begins inside of one in two parts. */
    private static void japanese(List<String> pieces, CutWeights weights, List<RecordMention> found) {
        int behindName = 0;
        for (int i = 0; i < pieces.size(); i++) {
            StringBuilder item = new StringBuilder();
            int end = end(pieces, i);
            for (int j = i; j < end && i >= behindName; j++) {
                item.append(item.isEmpty() ? "" : "　").append(pieces.get(j));
                PersonEntry person = EntryCuts.likeliest(item.toString(), null, weights);
                if (person != null) {
                    Matcher brackets = BRACKETS.matcher(item);
                    String nick = brackets.find() ? brackets.group(1) : "";
                    found.add(new RecordMention(person.name(), person.post(), nick));
                }
            }
            behindName = isInTwoParts(found, pieces, i) ? i + 2 : behindName;
        }
    }

    /** Where an entry ends that begins with the piece at {@code i}: before the next office, where it has one already. */
    private static int end(List<String> pieces, int i) {
        int last = Math.min(pieces.size(), i + MAX_PIECES);
        boolean held = OfficeTitles.OFFICE.matcher(pieces.get(i)).find() || RecordKeeper.isDuty(pieces.get(i));
        int end = i + 1;
        while (end < last && !(held && RecordKeeper.isDuty(pieces.get(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isInTwoParts(List<RecordMention> found, List<String> pieces, int i) {
        return i + 1 < pieces.size()
                && found.stream()
                        .map(RecordMention::name)
                        .anyMatch(name -> name.surname().equals(pieces.get(i))
                                && name.given().equals(pieces.get(i + 1)));
    }

    /** The people of whom {@code line} says what they are called in short: {@code JK = Jo Kearney (captain)}. */
    static List<RecordMention> legend(String line) {
        List<RecordMention> found = new ArrayList<>();
        Matcher legend = LEGEND.matcher(line);
        while (legend.find()) {
            String post = legend.group(3) == null ? "" : legend.group(3);
            found.add(new RecordMention(name(legend.group(2).strip()), post, legend.group(1)));
        }
        return found;
    }

    private static void latin(String line, List<RecordMention> found) {
        Matcher latin = LATIN.matcher(line);
        while (latin.find()) {
            String bare =
                    ToldEnglish.untitled(SENTENCE_BEFORE.matcher(latin.group(1)).replaceFirst(""));
            String bracketed = latin.group(2) == null ? "" : latin.group(2);
            Matcher before = POST_BEFORE.matcher(line.substring(0, latin.start()));
            String office = before.find() && ToldEnglish.isOffice(before.group(1)) ? before.group(1) : "";
            int first = bare.indexOf(' ');
            if (first > 0 && !RecordFields.isField(bare.substring(0, first))) {
                found.add(new RecordMention(name(bare), bracketed.isEmpty() ? office : bracketed, bracketed));
            }
        }
    }

    private static PersonName name(String words) {
        int last = words.lastIndexOf(' ');
        boolean latin = words.codePointAt(0) < 0x250;
        return last > 0 && latin
                ? new PersonName(words.substring(last + 1), words.substring(0, last), null)
                : new PersonName(words, "", null);
    }
}
