package dev.hatsugen.retrieval;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Texts without an index: every one is looked into.
 *
 * @param texts compact
 */
record ScannedTexts(List<String> texts) implements SearchedTexts<Integer> {

    ScannedTexts(String... texts) {
        this(List.of(texts));
    }

    @Override
    public int size() {
        return texts.size();
    }

    @Override
    public Stream<Integer> candidates(List<String> strings) {
        return IntStream.range(0, texts.size()).boxed();
    }

    @Override
    public String text(Integer key) {
        return texts.get(key);
    }
}
