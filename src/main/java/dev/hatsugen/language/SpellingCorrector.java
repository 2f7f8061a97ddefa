package dev.hatsugen.language;

import dev.hatsugen.minutes.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads misspelt words of a question as the one word of the minutes that they are nearly: one letter of a Latin word or of a run of
 * katakana wrong, missing or too many, or kanji that are no word but read like one (電現: 電源). A word that the minutes or the
 * glossary have is never read as another. Safe for several threads.
 */
public final class SpellingCorrector implements TextReader {

    private static final int MIN_LATIN = 6;
    private static final int MIN_KATAKANA = 5;
    private static final int MIN_READING = 4;

    /** So many kanji that the dictionary leaves apart may be one word written wrong. */
    private static final int MAX_KANJI = 8;

    private static final Pattern WORD = Pattern.compile(
            "(?<![a-z])[a-z]{" + MIN_LATIN + ",}(?![a-z])|[ァ-ヺー]{" + MIN_KATAKANA + ",}|[\\p{IsHan}々]{2,}");

    private final Vocabulary vocabulary;
    private final Predicate<String> isKnown;

    /** @param isKnown whether a folded word is one, though the minutes do not have it */
    public SpellingCorrector(Vocabulary vocabulary, Predicate<String> isKnown) {
        this.vocabulary = vocabulary;
        this.isKnown = isKnown;
    }

    @Override
    public Rewritten read(String folded) {
        Rewritten.Builder text = new Rewritten.Builder(folded);
        Matcher word = WORD.matcher(folded);
        int at = 0;
        while (word.find()) {
            Optional<String> meant = meant(word.group());
            if (meant.isPresent()) {
                text.copy(at, word.start());
                text.replace(word.start(), meant.get());
                at = word.end();
            }
        }
        text.copy(at, folded.length());
        return text.build();
    }

    private Optional<String> meant(String word) {
        char first = word.charAt(0);
        if (isKnown.test(word)) {
            return Optional.empty();
        }
        if (first >= 'a' && first <= 'z') {
            return latin(word);
        }
        return Character.UnicodeScript.of(first) == Character.UnicodeScript.HAN ? kanji(word) : katakana(word);
    }

    private Optional<String> latin(String word) {
        Map<String, Set<String>> words = vocabulary.latin();
        String stem = EnglishStems.of(word);
        return words.containsKey(stem) || isKnown.test(stem)
                ? Optional.empty()
                : only(NearWords.of(stem, words.keySet()))
                        .flatMap(other ->
                                words.getOrDefault(other, Set.of()).stream().findFirst());
    }

    private Optional<String> katakana(String run) {
        Set<String> runs = vocabulary.katakana();
        return runs.stream().anyMatch(other -> other.contains(run)) ? Optional.empty() : only(NearWords.of(run, runs));
    }

    /** With kanji of which none belongs to another by the dictionary, and that are read as one word of the minutes, as that word. */
    private Optional<String> kanji(String run) {
        if (vocabulary.hasKanji(run)) {
            return Optional.empty();
        }
        List<Word> parts = Words.of(run);
        for (int start = 0; start < parts.size(); start++) {
            StringBuilder reading = new StringBuilder();
            int last = Math.min(parts.size(), start + MAX_KANJI);
            for (int end = start; end < last && parts.get(end).surface().length() == 1; end++) {
                reading.append(Romaji.hiragana(parts.get(end).reading()));
                Span broken = parts.get(start).span().union(parts.get(end).span());
                Optional<String> word = meant(broken.of(run), reading.toString());
                if (word.isPresent()) {
                    return Optional.of(run.substring(0, broken.start()) + word.get() + run.substring(broken.end()));
                }
            }
        }
        return Optional.empty();
    }

    /** The one word that is read so and has one of the kanji in its place: abbreviations (経産) are read like other words too. */
    private Optional<String> meant(String broken, String reading) {
        if (broken.length() < 2 || reading.length() < MIN_READING || vocabulary.hasKanji(broken)) {
            return Optional.empty();
        }
        Set<String> words = new LinkedHashSet<>(vocabulary.readAs(reading));
        words.removeIf(other -> other.length() != broken.length()
                || IntStream.range(0, broken.length()).noneMatch(at -> other.charAt(at) == broken.charAt(at)));
        return only(words);
    }

    private static Optional<String> only(Set<String> words) {
        return words.size() == 1 ? Optional.of(words.iterator().next()) : Optional.empty();
    }
}
