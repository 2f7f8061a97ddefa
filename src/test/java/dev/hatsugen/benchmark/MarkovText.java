package dev.hatsugen.benchmark;

import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Sentences with the words of given texts and their frequencies, each drawn by the two words before it (a Markov chain of order 2). */
final class MarkovText {

    private static final String BEGIN = "";
    private static final int MAX_WORDS = 60;

    private final Map<List<String>, List<String>> next = new HashMap<>();

    MarkovText(Stream<String> texts) {
        texts.flatMap(text -> Arrays.stream(text.split("(?<=。)|\\R"))).forEach(this::add);
    }

    private void add(String sentence) {
        List<String> words =
                Words.of(sentence.strip()).stream().map(Word::surface).toList();
        if (words.size() < 3 || !words.getLast().equals("。")) {
            return;
        }
        String before = BEGIN;
        String last = BEGIN;
        for (String word : words) {
            next.computeIfAbsent(List.of(before, last), pair -> new ArrayList<>())
                    .add(word);
            before = last;
            last = word;
        }
    }

    /** A sentence that ends in 。. */
    String sentence(Random random) {
        StringBuilder sentence = new StringBuilder();
        String before = BEGIN;
        String last = BEGIN;
        for (int i = 0; i < MAX_WORDS && !last.equals("。"); i++) {
            List<String> all = next.getOrDefault(List.of(before, last), List.of("。"));
            String word = all.get(random.nextInt(all.size()));
            sentence.append(word);
            before = last;
            last = word;
        }
        return last.equals("。") ? sentence.toString() : sentence.append('。').toString();
    }
}
