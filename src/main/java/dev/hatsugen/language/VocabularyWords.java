package dev.hatsugen.language;

import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words of texts.
 *
 * @param latin runs of Latin letters, by their stems
 * @param katakana runs of katakana
 * @param kanji words in kanji, alone and next to each other
 * @param byReading words in kanji and katakana by their reading in hiragana
 */
record VocabularyWords(
        Map<String, Set<String>> latin, Set<String> katakana, Set<String> kanji, Map<String, List<String>> byReading) {

    static final long MAX_CHARACTERS = 20_000_000;
    private static final Pattern LATIN = Pattern.compile("[a-z]{5,}");
    private static final Pattern KATAKANA = Pattern.compile("[ァ-ヺー]{3,}");

    /** Kanji, also two runs of it that are joined: 道の駅. */
    private static final Pattern KANJI = Pattern.compile("[\\p{IsHan}々]{1,16}の[\\p{IsHan}々]{1,4}|[\\p{IsHan}々]{2,16}");

    /** One kanji with no other beside it, which may be a word by itself. */
    private static final Pattern SINGLE = Pattern.compile("(?<!\\p{IsHan})\\p{IsHan}(?![\\p{IsHan}\\p{IsKatakana}])");

    /** How many words in kanji next to each other may be one: 防災行政無線. */
    private static final int MAX_PARTS = 4;

    private static final Map<String, String> OTHER_READINGS =
            Lexicon.of("suffix-readings").categories();

    /** The words of {@code texts}. */
    static VocabularyWords of(Stream<String> texts) {
        VocabularyWords words = new VocabularyWords(new HashMap<>(), new HashSet<>(), new HashSet<>(), new HashMap<>());
        Set<String> runs = new LinkedHashSet<>();
        Set<String> singles = new LinkedHashSet<>();
        long read = 0;
        for (String text : (Iterable<String>) texts::iterator) {
            if (read >= MAX_CHARACTERS) {
                break;
            }
            read += text.length();
            String folded = Folding.fold(text);
            runs(LATIN, folded)
                    .forEach(word -> words.latin()
                            .computeIfAbsent(EnglishStems.of(word), stem -> new LinkedHashSet<>())
                            .add(word));
            runs(KATAKANA, folded).forEach(words.katakana()::add);
            runs(KANJI, folded).forEach(runs::add);
            runs(SINGLE, folded).forEach(singles::add);
        }
        words.katakana().forEach(word -> add(words, word, Romaji.hiragana(word)));
        runs.forEach(run -> addKanji(words, run));
        singles.forEach(word -> addSingle(words, word));
        return words;
    }

    private static Stream<String> runs(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }

    /** Every word of a run of kanji, and every few of them next to each other. */
    private static void addKanji(VocabularyWords words, String run) {
        List<Word> parts = Words.of(run);
        for (int start = 0; start < parts.size(); start++) {
            StringBuilder reading = new StringBuilder();
            for (int end = start; end < Math.min(parts.size(), start + MAX_PARTS); end++) {
                reading.append(Romaji.hiragana(parts.get(end).reading()));
                Span span = parts.get(start).span().union(parts.get(end).span());
                if (span.length() > 1 && words.kanji().add(span.of(run))) {
                    add(words, span.of(run), reading.toString());
                    addOtherReading(words, span.of(run), reading, parts.get(end));
                }
            }
        }
    }

    private static void addSingle(VocabularyWords words, String kanji) {
        List<Word> parts = Words.of(kanji);
        if (parts.size() == 1 && parts.getFirst().kind() == Word.Kind.NOUN) {
            add(words, kanji, Romaji.hiragana(parts.getFirst().reading()));
        }
    }

    /** 停留所 ends in しょ by the dictionary and in じょ by those who wait there. */
    private static void addOtherReading(VocabularyWords words, String word, StringBuilder reading, Word last) {
        String other = OTHER_READINGS.get(last.surface());
        if (other != null) {
            add(
                    words,
                    word,
                    reading.substring(0, reading.length() - last.reading().length()) + other);
        }
    }

    private static void add(VocabularyWords words, String word, String reading) {
        words.byReading().computeIfAbsent(reading, kana -> new ArrayList<>()).add(word);
    }
}
