package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What speaks for and against a cut of an entry of an attendance list: whether the dictionary knows the name's parts, whether what is
 * around the name ends as an office or a body does, whether labels of the minutes call somebody so, and where the blanks are. The
 * weights are set by hand, in halves; they have no unit.
 */
final class CutWeights {

    /** Of a cut that is impossible. */
    static final double NEVER = -100;

    /** A given name, behind which the dictionary takes a surname for one. */
    private static final String ANY_GIVEN_NAME = "太郎";

    private static final int USUAL_SURNAME = 2;
    private static final int LONG_GIVEN = 3;
    private static final Pattern FOREIGN =
            Pattern.compile("[\\p{IsKatakana}ー]{2,12}(?:[・＝][\\p{IsKatakana}ー]{1,12}){1,3}");
    private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}]{1,4}|[\\p{IsKatakana}ー]{1,5}");
    private static final Pattern PARTICLE_LAST =
            Pattern.compile(".*\\p{IsHan}" + Lexicon.of("office-titles").expression("particle"));
    private static final Pattern HIRAGANA = Pattern.compile("\\p{IsHiragana}+");
    private static final Pattern LETTERS = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々ヶヵー]*");
    private static final Pattern NO_PART_OF_A_NAME = Lexicon.of("office-titles").pattern("no-name-part");
    private static final Pattern EMPLOYER = Lexicon.of("office-titles").pattern("employer");
    private static final Pattern HONORIFIC = Pattern.compile(OfficeTitles.honorific("san", "kun", "sama", "sensei"));

    private final List<String> labels;
    private final Map<String, List<Word>> words = new HashMap<>();
    private final Map<String, Double> posts = new HashMap<>();

    /** @param labels the labels of the minutes, without blanks */
    CutWeights(List<String> labels) {
        this.labels = labels;
    }

    /** Whether a label is no more and no less than {@code words}. */
    boolean isLabel(String words) {
        return labels.contains(words);
    }

    /** Of a surname and a given name, which may be empty. */
    double name(String surname, String given) {
        if (FOREIGN.matcher(surname).matches() && given.isEmpty()) {
            return 4 + called(surname);
        }
        if (PARTICLE_LAST.matcher(surname).matches()
                || PARTICLE_LAST.matcher(given).matches()
                || isOffice(surname + given)
                || !LETTERS.matcher(surname).matches()
                || !LETTERS.matcher(given).matches()) {
            return NEVER;
        }
        double weight = (isSurname(surname) ? 2 : part(surname, 2)) + called(surname);
        weight -= HIRAGANA.matcher(surname).matches() ? 3 : 0;
        weight += surname.length() == USUAL_SURNAME ? 0.5 : -Math.max(0, surname.length() - USUAL_SURNAME - 1);
        if (!given.isEmpty()) {
            weight += part(given, 1.5) + (given.length() > LONG_GIVEN ? -1 : 0.5);
            weight += KANA.matcher(given).matches() ? 0.5 : 0;
            weight += isCutThere(surname, given) ? 1 : 0;
        }
        return weight;
    }

    /** Whether the dictionary reads the word as a surname where a given name follows, though alone it may be another word: 林. */
    private boolean isSurname(String word) {
        Word first = words(word + ANY_GIVEN_NAME).getFirst();
        return first.kind() == Word.Kind.PERSON && first.surface().equals(word) && !isOffice(word);
    }

    private double part(String name, double known) {
        List<Word> parts = words(name);
        if (isOffice(name)) {
            return -6;
        }
        if (NO_PART_OF_A_NAME.matcher(name).find()) {
            return -3;
        }
        Word.Kind kind = parts.getFirst().kind();
        if (kind != Word.Kind.PERSON && OfficeTitles.BODY.matcher(name).find()) {
            return -3;
        }
        if (parts.size() > 1) {
            return parts.stream().allMatch(part -> part.kind() == Word.Kind.PERSON) ? 0 : -1;
        }
        if (kind == Word.Kind.NOUN && name.length() > 1 && isKnown(parts.getFirst())) {
            return -3;
        }
        return kind == Word.Kind.PERSON ? known : kind == Word.Kind.NAME ? known / 2 : 0;
    }

    /** Whether the dictionary has the word, and does not only guess what it is. */
    private static boolean isKnown(Word word) {
        return !word.reading().equals(word.surface());
    }

    /** Whether the dictionary reads the two as a surname and a given name. */
    private boolean isCutThere(String surname, String given) {
        List<Word> both = words(surname + given);
        return both.size() == 2
                && both.getFirst().span().end() == surname.length()
                && both.stream().allMatch(word -> word.kind() == Word.Kind.PERSON);
    }

    /** Whether a label is the surname, an office or a word of respect behind it perhaps. */
    private double called(String surname) {
        for (String label : labels) {
            if (label.startsWith(surname) && isBehind(surname, label)) {
                return 2;
            }
        }
        return 0;
    }

    /** Whether nothing but an office is behind the surname that the label begins with. */
    private boolean isBehind(String surname, String label) {
        String rest = OfficeTitles.unhonoured(label.substring(surname.length()));
        boolean isCut = words(label).getFirst().surface().equals(surname)
                || (surname.length() > 1 && words(rest).stream().noneMatch(word -> word.kind() == Word.Kind.PERSON));
        return rest.isEmpty() || (isCut && isOffice(rest));
    }

    /** Of what is before or behind the name; 0 where nothing is. */
    double post(String written, boolean before) {
        return written.isEmpty() ? 0 : posts.computeIfAbsent(before + written, key -> weigh(written, before));
    }

    private double weigh(String post, boolean before) {
        if (!before && HONORIFIC.matcher(post).matches()) {
            return 1;
        }
        String bare = before ? post : OfficeTitles.unhonoured(post);
        if (bare.isEmpty()) {
            return 1;
        }
        if (bare.length() == 1) {
            return -3;
        }
        List<Word> parts = words(bare);
        if ("・ー".indexOf(bare.charAt(0)) >= 0 || bare.endsWith("・")) {
            return NEVER;
        }
        if (labels.contains(bare)) {
            return 2;
        }
        double person = parts.stream().anyMatch(part -> part.kind() == Word.Kind.PERSON) ? -1.5 : 0;
        if (isOffice(bare)) {
            return 1.5 + person;
        }
        if (before && OfficeTitles.BODY.matcher(bare).find()) {
            return 1 + person;
        }
        boolean nouns = parts.stream().allMatch(part -> part.isContent() || part.kind() == Word.Kind.MINOR);
        return person + (nouns ? 0.5 : -0.5);
    }

    /** Of the blanks: at the name's borders and between its parts, and none elsewhere in it. */
    double gaps(boolean[] gap, int start, int parted, int end) {
        int inside = 0;
        for (int i = start + 1; i < end; i++) {
            inside += gap[i] ? 1 : 0;
        }
        boolean apart = inside == end - start - 1 && inside > 1;
        boolean betweenParts = parted > start && parted < end && gap[parted];
        double borders = (start > 0 && gap[start] ? 0.5 : 0) + (end < gap.length - 1 && gap[end] ? 0.5 : 0);
        return borders + (apart ? 0 : betweenParts ? 2 - inside : -1.5 * inside);
    }

    /** Of what runs together with the name behind it, up to a blank: an office, a word of respect or a label, or none of these. */
    double attached(String behind) {
        boolean body = !behind.isEmpty()
                && OfficeTitles.BODY.matcher(words(behind).getFirst().surface()).find();
        boolean ofBody = body || EMPLOYER.matcher(behind).find();
        boolean fits = behind.isEmpty()
                || (isOffice(behind) && !ofBody)
                || HONORIFIC.matcher(behind).matches()
                || labels.contains(behind)
                || (behind.length() > 1 && !ofBody && isNoun(words(behind).getFirst()));
        return fits ? 0 : -4;
    }

    /** Of what the name runs together with before it, back to a blank: an office, a body or a label, or none of these. */
    double leading(String before) {
        boolean fits = before.isEmpty()
                || isOffice(before)
                || OfficeTitles.BODY.matcher(before).find()
                || labels.contains(before);
        return fits ? 0 : -4;
    }

    private static boolean isNoun(Word word) {
        return word.kind() == Word.Kind.NOUN && word.surface().length() > 1 && isKnown(word);
    }

    private static boolean isOffice(String words) {
        return OfficeTitles.OFFICE.matcher(words).find()
                || OfficeTitles.SEAT.matcher(words).matches();
    }

    private List<Word> words(String text) {
        return words.computeIfAbsent(text, Words::of);
    }
}
