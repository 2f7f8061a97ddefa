package dev.hatsugen.language;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of some texts by how they are written and by how they are read. They are collected when they are first asked for, from
 * the first {@value VocabularyWords#MAX_CHARACTERS} characters. Safe for several threads.
 */
public final class Vocabulary {

    /** Without any word. */
    public static final Vocabulary EMPTY = new Vocabulary(Stream::empty);

    private final Supplier<Stream<String>> texts;
    private @Nullable VocabularyWords known;

    /** @param texts opened at most once */
    public Vocabulary(Supplier<Stream<String>> texts) {
        this.texts = texts;
    }

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

    private synchronized VocabularyWords words() {
        VocabularyWords collected = known;
        if (collected == null) {
            try (Stream<String> all = texts.get()) {
                collected = VocabularyWords.of(all);
            }
            known = collected;
        }
        return collected;
    }
}
