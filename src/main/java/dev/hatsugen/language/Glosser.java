package dev.hatsugen.language;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes a word-by-word English gloss of Japanese: the longest run of words that the glossary knows is replaced by its gloss,
 * function words are dropped, Latin words and numbers stay, years of an era become years of the common era, katakana and names
 * that nobody knows are romanised, sentences stay apart.
 * Text without Japanese passes as it is.
 */
public final class Glosser {

    private static final int MAX_WORDS = 6;

    /** What a question in kana asks for; other pronouns in kana point at something and tell nothing. */
    private static final Set<String> ASKING = words("asking");

    /** Counters that are another thing when they are alone: 本 is a book, 戸 a door, 頭 a head. */
    private static final Set<String> COUNTERS = words("counter");

    /** In Japanese none of English's empty words: IT is no pronoun. */
    private static final Pattern LATIN = Pattern.compile("[a-z]{2,}");

    private static final Pattern COUNTED = Pattern.compile("\\d+|[一二三四五六七八九十百千万億何幾数]+|.つ");

    /** Whoever indexes a passage asks for its gloss three times: for its words, for its vector and for those of its tokens. */
    private static final int MAX_RECENT = 256;

    private final Glossary glossary;
    private final Cache<String, String> recent =
            Caffeine.newBuilder().maximumSize(MAX_RECENT).build();

    public Glosser(Glossary glossary) {
        this.glossary = glossary;
    }

    /**
     * A run of words with one meaning.
     *
     * @param form the words, folded; the last one in its dictionary form where the glossary has it so
     * @param entry the glossary's entry, null where it has none
     * @param span where the run is in the text
     */
    public record Unit(String form, Glossary.@Nullable Entry entry, Span span) {}

    /** Whether {@code text} holds kana or kanji. */
    public static boolean isJapanese(String text) {
        return text.codePoints().anyMatch(c -> {
            Character.UnicodeScript script = Character.UnicodeScript.of(c);
            return script == Character.UnicodeScript.HAN
                    || script == Character.UnicodeScript.HIRAGANA
                    || script == Character.UnicodeScript.KATAKANA;
        });
    }

    /** The gloss of {@code text}. */
    public String gloss(String text) {
        if (!isJapanese(text)) {
            return text;
        }
        return recent.get(text, this::glossOf);
    }

    private String glossOf(String text) {
        StringBuilder gloss = new StringBuilder(text.length() * 3);
        List<Word> words = Words.of(text);
        int at = 0;
        while (at < words.size()) {
            Word word = words.get(at);
            if (word.kind() == Word.Kind.MARK && word.surface().indexOf('。') >= 0) {
                endSentence(gloss);
            }
            Optional<EraYears.Year> year = EraYears.at(words, at);
            Unit unit = unitAt(words, at);
            if (year.isPresent()) {
                append(gloss, String.valueOf(year.get().year()));
                at += year.get().words();
            } else if (unit != null) {
                append(gloss, unit.entry() == null ? unknown(word) : english(unit.form(), unit.entry()));
                at = after(words, at, unit);
            } else {
                at++;
            }
        }
        return gloss.toString().strip();
    }

    /** The units of {@code text} that carry meaning, in order. */
    public List<Unit> units(String text) {
        List<Word> words = Words.of(text);
        List<Unit> units = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Unit unit = unitAt(words, at);
            if (unit != null) {
                units.add(unit);
                at = after(words, at, unit);
            } else {
                at++;
            }
        }
        return units;
    }

    private @Nullable Unit unitAt(List<Word> words, int at) {
        Word first = words.get(at);
        if (first.kind() == Word.Kind.FUNCTION || first.kind() == Word.Kind.MARK || counts(words, at)) {
            return null;
        }
        boolean latin = LATIN.matcher(first.surface()).matches();
        boolean means =
                (latin || !Terms.isEmpty(first.base())) && !(first.kind() == Word.Kind.MINOR && pointsAway(first));
        for (int end = Math.min(words.size(), at + MAX_WORDS); end > (means ? at : at + 1); end--) {
            Unit unit = known(words, at, end);
            if (unit != null) {
                return unit;
            }
        }
        boolean dropped = !means || first.kind() == Word.Kind.MINOR || isKanaOnly(first.surface());
        return dropped ? null : new Unit(first.base(), null, first.span());
    }

    /** Whether a word only counts what comes with it: 本 in 11本, and 目 in 11本目 and 三つ目. */
    private static boolean counts(List<Word> words, int at) {
        String word = words.get(at).surface();
        if (at == 0 || word.length() != 1) {
            return false;
        }
        boolean counted = COUNTED.matcher(words.get(at - 1).surface()).matches();
        if (word.equals("目")) {
            boolean afterCounter = at > 1
                    && words.get(at - 1).surface().length() == 1
                    && COUNTED.matcher(words.get(at - 2).surface()).matches();
            return counted || (afterCounter && words.get(at - 1).kind() != Word.Kind.NOUN);
        }
        return counted && COUNTERS.contains(word) && words.get(at).kind() == Word.Kind.MINOR;
    }

    private static boolean pointsAway(Word word) {
        return isKanaOnly(word.surface()) && !ASKING.contains(word.surface());
    }

    private @Nullable Unit known(List<Word> words, int at, int end) {
        StringBuilder stem = new StringBuilder();
        for (int i = at; i < end - 1; i++) {
            stem.append(words.get(i).surface());
        }
        Word last = words.get(end - 1);
        if (end - at > 1 && (last.kind() == Word.Kind.MARK || stem.length() > glossary.longest())) {
            return null;
        }
        Span span = words.get(at).span().union(last.span());
        // している begins with してい, which is no 指定 (designation) in kana: a form of する begins no reading
        boolean reads = end - at == 1 || !words.get(at).base().equals("する");
        for (String form : List.of(stem + last.surface(), stem + last.base())) {
            Optional<Glossary.Entry> entry = reads ? glossary.find(form) : glossary.findWritten(form);
            if (entry.isPresent()) {
                return new Unit(form, entry.get(), span);
            }
        }
        return null;
    }

    private static int after(List<Word> words, int at, Unit unit) {
        int next = at + 1;
        while (next < words.size()
                && words.get(next).span().start() < unit.span().end()) {
            next++;
        }
        return next;
    }

    private static boolean isKanaOnly(String surface) {
        return surface.chars().allMatch(c -> c >= 'ぁ' && c <= 'ゟ');
    }

    /** The gloss; behind a word that is Latin already, such as DDoS, which a question in English may hold as well. */
    private static String english(String form, Glossary.Entry entry) {
        String gloss = entry.gloss();
        boolean known = isJapanese(form) || gloss.equalsIgnoreCase(form);
        return known ? gloss : form + " " + gloss;
    }

    /** Katakana as it sounds, names as English writes them (川辺川: kawabegawa); other Japanese says nothing in English. */
    static String unknown(Word word) {
        String form = word.base();
        boolean name = word.kind() == Word.Kind.NAME || word.kind() == Word.Kind.PERSON;
        if (isKatakana(form)) {
            return Romaji.of(form);
        }
        if (name && isKatakana(word.reading())) {
            return Romaji.withoutLongVowels(Romaji.of(word.reading()));
        }
        return isJapanese(form) ? "" : form;
    }

    private static boolean isKatakana(String text) {
        return text.chars().allMatch(c -> c >= 'ァ' && c <= 'ー');
    }

    private static void append(StringBuilder gloss, String words) {
        if (!words.isEmpty()) {
            if (!gloss.isEmpty() && !Character.isWhitespace(gloss.charAt(gloss.length() - 1))) {
                gloss.append(' ');
            }
            gloss.append(words);
        }
    }

    private static void endSentence(StringBuilder gloss) {
        if (!gloss.isEmpty() && gloss.charAt(gloss.length() - 1) != '\n') {
            gloss.append(".\n");
        }
    }

    private static Set<String> words(String category) {
        return Lexicon.of("kana-readings").words(category);
    }
}
