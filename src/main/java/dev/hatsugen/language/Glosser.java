package dev.hatsugen.language;

import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes a word-by-word English gloss of Japanese: the longest run of words that the glossary knows is replaced by its gloss,
 * function words are dropped, Latin words and numbers stay, years of an era become years of the common era, katakana and names
 * that nobody knows are romanised, sentences stay apart.
 * Text without Japanese passes as it is.
 */
public final class Glosser {

    private static final int MOST_WORDS = 6;

    private final Glossary glossary;

    public Glosser(Glossary glossary) {
        this.glossary = glossary;
    }

    /**
     * A run of words with one meaning.
     *
     * @param form the words, folded; the last one in its dictionary form where the glossary has it so
     * @param entry the glossary's entry, null where it has none
     * @param span where the run stands in the text
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
        if (first.kind() == Word.Kind.FUNCTION || first.kind() == Word.Kind.MARK) {
            return null;
        }
        boolean means =
                !Terms.isEmpty(first.base()) && !(first.kind() == Word.Kind.MINOR && isKanaOnly(first.surface()));
        for (int end = Math.min(words.size(), at + MOST_WORDS); end > (means ? at : at + 1); end--) {
            Unit unit = known(words, at, end);
            if (unit != null) {
                return unit;
            }
        }
        boolean dropped = !means || first.kind() == Word.Kind.MINOR || isKanaOnly(first.surface());
        return dropped ? null : new Unit(first.base(), null, first.span());
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
        for (String form : List.of(stem + last.surface(), stem + last.base())) {
            Optional<Glossary.Entry> entry = glossary.find(form);
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
    private static String unknown(Word word) {
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
}
