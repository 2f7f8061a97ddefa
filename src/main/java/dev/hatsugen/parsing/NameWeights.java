package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What speaks for and against a surname and a given name: whether the dictionary knows them, and whether labels call somebody so. */
final class NameWeights {

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

    private static final Part SURNAME = new Part(
            CutFeature.SURNAME_KNOWN, CutFeature.SURNAME_BODY, CutFeature.SURNAME_WORDS, CutFeature.SURNAME_NOUN);
    private static final Part GIVEN =
            new Part(CutFeature.GIVEN_KNOWN, CutFeature.GIVEN_BODY, CutFeature.GIVEN_WORDS, CutFeature.GIVEN_NOUN);

    private final List<String> labels;
    private final CutModel model;
    private final Function<String, List<Word>> words;
    private final Map<String, Boolean> parts = new HashMap<>();
    private final Map<String, Boolean> offices = new HashMap<>();
    private final Map<String, Double> surnames = new HashMap<>();
    private final Map<String, Double> givenNames = new HashMap<>();

    /** What there is to say of a part of a name. */
    private record Part(CutFeature known, CutFeature body, CutFeature words, CutFeature noun) {}

    /**
     * @param labels the labels of the minutes, without blanks
     * @param words what the dictionary cuts a text into
     */
    NameWeights(List<String> labels, CutModel model, Function<String, List<Word>> words) {
        this.labels = labels;
        this.model = model;
        this.words = words;
    }

    double name(String surname, String given) {
        if (FOREIGN.matcher(surname).matches() && given.isEmpty()) {
            return model.of(CutFeature.NAME_FOREIGN) + called(surname);
        }
        if (!isPart(surname) || !isPart(given) || offices.computeIfAbsent(surname + given, CutWeights::isOffice)) {
            return CutWeights.NEVER;
        }
        double first = surnames.computeIfAbsent(surname, name -> surname(name) + called(name));
        return first + (given.isEmpty() ? 0 : given(surname, given));
    }

    /** Whether the words can be a part of a name, or there are none. */
    private boolean isPart(String words) {
        return parts.computeIfAbsent(
                words,
                part -> LETTERS.matcher(part).matches()
                        && !PARTICLE_LAST.matcher(part).matches()
                        && !CutWeights.isOffice(part)
                        && !CutWeights.holdsEmployer(part)
                        && !RecordFields.isField(part));
    }

    private double surname(String surname) {
        double weight = isSurname(surname) ? model.of(CutFeature.SURNAME_KNOWN) : part(surname, SURNAME);
        weight += HIRAGANA.matcher(surname).matches() ? model.of(CutFeature.SURNAME_HIRAGANA) : 0;
        int excess = Math.max(0, surname.length() - USUAL_SURNAME - 1);
        return weight
                + (surname.length() == USUAL_SURNAME ? model.of(CutFeature.SURNAME_OF_TWO) : 0)
                + excess * model.of(CutFeature.SURNAME_EXCESS);
    }

    private double given(String surname, String given) {
        return givenNames.computeIfAbsent(given, this::given)
                + (isCutThere(surname, given) ? model.of(CutFeature.PARTS_KNOWN) : 0);
    }

    private double given(String given) {
        return part(given, GIVEN)
                + model.of(given.length() > LONG_GIVEN ? CutFeature.GIVEN_LONG : CutFeature.GIVEN_SHORT)
                + (KANA.matcher(given).matches() ? model.of(CutFeature.GIVEN_KANA) : 0);
    }

    /** Whether the dictionary reads the word as a surname where a given name follows, though alone it may be another word: 林. */
    private boolean isSurname(String word) {
        Word first = words.apply(word + ANY_GIVEN_NAME).getFirst();
        return first.kind() == Word.Kind.PERSON && first.surface().equals(word);
    }

    private double part(String name, Part features) {
        List<Word> parts = words.apply(name);
        Word.Kind kind = parts.getFirst().kind();
        if (NO_PART_OF_A_NAME.matcher(name).find()
                || (kind != Word.Kind.PERSON && OfficeTitles.BODY.matcher(name).find())) {
            return model.of(features.body());
        }
        if (parts.size() > 1) {
            boolean people = parts.stream().allMatch(part -> part.kind() == Word.Kind.PERSON);
            return people ? 0 : model.of(features.words());
        }
        if (isNoun(parts.getFirst())) {
            return model.of(features.noun());
        }
        double known = model.of(features.known());
        return kind == Word.Kind.PERSON ? known : kind == Word.Kind.NAME ? known / 2 : 0;
    }

    /** Whether the dictionary has the word, and does not only guess what it is. */
    private static boolean isKnown(Word word) {
        return !word.reading().equals(word.surface());
    }

    /** Whether the word is a noun of two letters or more that the dictionary has. */
    static boolean isNoun(Word word) {
        return word.kind() == Word.Kind.NOUN && word.surface().length() > 1 && isKnown(word);
    }

    /** Whether the dictionary reads the two as a surname and a given name. */
    private boolean isCutThere(String surname, String given) {
        List<Word> both = words.apply(surname + given);
        return both.size() == 2
                && both.getFirst().span().end() == surname.length()
                && both.stream().allMatch(word -> word.kind() == Word.Kind.PERSON);
    }

    /** Of a surname that a label is, an office or a word of respect behind it perhaps. */
    private double called(String surname) {
        return labels.stream().anyMatch(label -> label.startsWith(surname) && isBehind(surname, label))
                ? model.of(CutFeature.NAME_CALLED)
                : 0;
    }

    /** Whether nothing but an office is behind the surname that the label begins with. */
    private boolean isBehind(String surname, String label) {
        String rest = OfficeTitles.unhonoured(label.substring(surname.length()));
        boolean isCut = words.apply(label).getFirst().surface().equals(surname)
                || (surname.length() > 1
                        && words.apply(rest).stream().noneMatch(word -> word.kind() == Word.Kind.PERSON));
        return rest.isEmpty() || (isCut && CutWeights.isOffice(rest));
    }
}
