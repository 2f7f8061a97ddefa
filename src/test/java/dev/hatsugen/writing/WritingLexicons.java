package dev.hatsugen.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.LexiconReader;
import java.util.Map;
import java.util.regex.Pattern;

/** The readers of the lexicons that {@code writing} uses. */
public final class WritingLexicons {

    private WritingLexicons() {}

    /** By the name of the lexicon. */
    public static Map<String, LexiconReader> readers() {
        return Map.of(
                "antonyms",
                        (rule, example) -> {
                            String folded = Folding.fold(example);
                            assertThat(rule.pattern().matcher(folded).find()).isTrue();
                            assertThat(Pattern.compile(rule.category())
                                            .matcher(folded)
                                            .find())
                                    .isFalse();
                        },
                "saying",
                        (rule, example) -> assertThat(SpeakerCheck.says(Folding.fold(example)))
                                .isTrue());
    }
}
