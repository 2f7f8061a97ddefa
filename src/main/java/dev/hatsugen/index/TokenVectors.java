package dev.hatsugen.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/**
 * The word pieces of a text that carry meaning, with the vectors that a model gave them in this text.
 *
 * @param pieces as the model's vocabulary has them, in the order of the text
 * @param vectors one of each piece
 */
public record TokenVectors(List<String> pieces, QuantizedVectors vectors) {

    /** Of a text without such a piece, or of a model that has no vectors of tokens. */
    public static final TokenVectors NONE = new TokenVectors(List.of(), QuantizedVectors.NONE);

    public TokenVectors {
        pieces = List.copyOf(pieces);
    }

    /**
     * Leaves out marks, the model's own tokens and the empty words of English.
     *
     * @param tokens all tokens of the text
     * @param vectors one of each token
     */
    public static TokenVectors of(List<String> tokens, List<float[]> vectors) {
        List<String> pieces = new ArrayList<>();
        List<float[]> kept = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (isContent(tokens.get(i))) {
                pieces.add(tokens.get(i));
                kept.add(vectors.get(i));
            }
        }
        return new TokenVectors(pieces, QuantizedVectors.of(kept));
    }

    private static boolean isContent(String token) {
        return !token.startsWith("[")
                && token.codePoints().anyMatch(Character::isLetterOrDigit)
                && !EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(token);
    }
}
