package dev.hatsugen.language;

import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of some texts by how they are written and by how they are read. They are collected when they are first asked for, from
 * the first {@value #MAX_CHARACTERS} characters. Safe for several threads.
 */
public final class Vocabulary {

    /** Without any word. */
    public static final Vocabulary EMPTY = new Vocabulary(Stream::empty);

    private static final long MAX_CHARACTERS = 20_000_000;
    private static final Pattern LATIN = Pattern.compile("[a-z]{5,}");
    private static final Pattern KATAKANA = Pattern.compile("[ァ-ヺー]{3,}");

    /** Kanji, also two runs of it that are joined: 道の駅. */
    private static final Pattern KANJI = Pattern.compile("[\\p{IsHan}々]{1,16}の[\\p{IsHan}々]{1,4}|[\\p{IsHan}々]{2,16}");

    /** How many words in kanji next to each other may be one: 耐量子計算機. */
    private static final int MAX_PARTS = 4;

    private final Supplier<Stream<String>> texts;
    private @Nullable Words known;

    /** @param texts opened at most once */
    public Vocabulary(Supplier<Stream<String>> texts) {
        this.texts = texts;
    }

    /**
     * What was collected.
     *
     * @param latin runs of Latin letters, by their stems
     * @param katakana runs of katakana
     * @param kanji words in kanji, alone and next to each other
     * @param byReading words in kanji and katakana by their reading in hiragana
     */
    private record Words(
            Map<String, Set<String>> latin,
            Set<String> katakana,
            Set<String> kanji,
            Map<String, List<String>> byReading) {}

    /** The words with the stem {@code stem}, as {@link EnglishStems} makes it. */
    Map<String, Set<String>> latin() {
        return Collections.unmodifiableMap(words().latin());
    }

    /** The runs of three or more katakana. */
    Set<String> katakana() {
        return Collections.unmodifiableSet(words().katakana());
    }

    /** Whether there is that word in kanji, or a compound of which it is a part. */
    boolean hasKanji(String word) {
        return words().kanji().contains(word);
    }

    /** The words in kanji and in katakana that are read so, in hiragana. */
    List<String> readAs(String hiragana) {
        return words().byReading().getOrDefault(hiragana, List.of());
    }

    private synchronized Words words() {
        Words collected = known;
        if (collected == null) {
            collected = collect();
            known = collected;
        }
        return collected;
    }

    private Words collect() {
        Words words = new Words(new HashMap<>(), new HashSet<>(), new HashSet<>(), new HashMap<>());
        Set<String> runs = new LinkedHashSet<>();
        long read = 0;
        try (Stream<String> all = texts.get()) {
            for (String text : (Iterable<String>) all::iterator) {
                if (read >= MAX_CHARACTERS) {
                    break;
                }
                read += text.length();
                String folded = Folding.fold(text);
                runs(LATIN, folded).forEach(word -> words.latin()
                        .computeIfAbsent(EnglishStems.of(word), stem -> new LinkedHashSet<>())
                        .add(word));
                runs(KATAKANA, folded).forEach(words.katakana()::add);
                runs(KANJI, folded).forEach(runs::add);
            }
        }
        words.katakana().forEach(word -> add(words, word, Romaji.hiragana(word)));
        runs.forEach(run -> addKanji(words, run));
        return words;
    }

    private static Stream<String> runs(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }

    /** Every word of a run of kanji, and every few of them next to each other. */
    private static void addKanji(Words words, String run) {
        List<Word> parts = dev.hatsugen.language.Words.of(run);
        for (int start = 0; start < parts.size(); start++) {
            StringBuilder reading = new StringBuilder();
            for (int end = start; end < Math.min(parts.size(), start + MAX_PARTS); end++) {
                reading.append(Romaji.hiragana(parts.get(end).reading()));
                Span span = parts.get(start).span().union(parts.get(end).span());
                if (span.length() > 1 && words.kanji().add(span.of(run))) {
                    add(words, span.of(run), reading.toString());
                }
            }
        }
    }

    private static void add(Words words, String word, String reading) {
        words.byReading().computeIfAbsent(reading, kana -> new ArrayList<>()).add(word);
    }
}
