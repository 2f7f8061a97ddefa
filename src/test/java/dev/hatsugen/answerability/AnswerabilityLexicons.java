package dev.hatsugen.answerability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.LexiconReader;
import java.util.Map;

/** The readers of the lexicons that {@code answerability} uses. */
public final class AnswerabilityLexicons {

    private AnswerabilityLexicons() {}

    /** By the name of the lexicon. */
    public static Map<String, LexiconReader> readers() {
        LexiconReader types = (rule, example) -> assertThat(AnswerType.of(Folding.fold(example)))
                .map(AnswerType::id)
                .contains(rule.id());
        LexiconReader words = (rule, example) ->
                assertThat(rule.pattern().matcher(Folding.fold(example)).find()).isTrue();
        return Map.of(
                "answer-types",
                types,
                "answer-names",
                types,
                "counted-nouns",
                words,
                "asked-opinions",
                words,
                "presuppositions",
                (rule, example) -> assertThat(SupposedAct.of(Folding.fold(example)))
                        .extracting(SupposedAct::id)
                        .contains(rule.id()));
    }
}
