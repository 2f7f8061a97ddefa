package dev.hatsugen.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.LexiconReader;
import java.util.Map;

/** The readers of the lexicons that {@code answer} uses. */
public final class AnswerLexicons {

    private AnswerLexicons() {}

    /** By the name of the lexicon. */
    public static Map<String, LexiconReader> readers() {
        return Map.of(
                "unspoken",
                (rule, example) -> assertThat(UnspokenAnswers.isFor(example)).isTrue());
    }
}
