package dev.hatsugen.retrieval;

import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.language.NormalizedText;
import dev.hatsugen.minutes.Passage;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many of a query's character bigrams are in a passage, weighed by inverse document frequency; those of hiragana alone do not
 * count. It sees words that were cut apart in another way or are misspelt.
 */
final class CharacterOverlap {

    private final Map<String, Double> weights = new LinkedHashMap<>();
    private final double total;
    private final PassageContents contents;

    CharacterOverlap(String query, PassageSearch index, PassageContents contents) {
        this.contents = contents;
        String text = NormalizedText.of(query).text();
        for (int i = 0; i + 2 <= text.length(); i++) {
            String bigram = text.substring(i, i + 2);
            if (bigram.chars().allMatch(Character::isLetterOrDigit)
                    && !bigram.chars().allMatch(c -> 'ぁ' <= c && c <= 'ゟ')) {
                weights.computeIfAbsent(
                        bigram, pair -> Math.log(1 + (index.size() + 0.5) / (index.characterFrequency(pair) + 0.5)));
            }
        }
        this.total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The share of the bigrams that are in {@code passage}, from 0 to 1; 0 where the query has none. */
    double in(Passage passage) {
        String text = contents.compact(passage).text();
        double found = 0;
        for (Map.Entry<String, Double> bigram : weights.entrySet()) {
            found += text.contains(bigram.getKey()) ? bigram.getValue() : 0;
        }
        return total == 0 ? 0 : found / total;
    }
}
