package dev.hatsugen.retrieval;

import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.language.NormalizedText;
import dev.hatsugen.minutes.Passage;
import java.util.List;
import java.util.stream.Stream;

/**
 * All texts that a topic is looked for in, compact as {@link NormalizedText} makes them.
 *
 * @param <K> names a text
 */
interface SearchedTexts<K> {

    int size();

    /** Every text that holds all of {@code strings}, which are compact, and perhaps some that do not. */
    Stream<K> candidates(List<String> strings);

    /** The compact characters of a text. */
    String text(K key);

    /** Whether a text holds {@code string}, which is compact, counted up to {@code limit}. */
    default long count(String string, long limit) {
        return candidates(List.of(string))
                .filter(key -> text(key).contains(string))
                .limit(limit)
                .count();
    }

    /** The passages of an index. */
    record Passages(PassageSearch index) implements SearchedTexts<Passage> {

        @Override
        public int size() {
            return index.size();
        }

        @Override
        public Stream<Passage> candidates(List<String> strings) {
            return index.candidates(strings);
        }

        @Override
        public String text(Passage passage) {
            return NormalizedText.textOf(passage.text());
        }
    }
}
