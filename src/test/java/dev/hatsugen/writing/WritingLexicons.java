package dev.hatsugen.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.LexiconReader;
import java.util.Map;
import java.util.regex.Pattern;

/** The readers of the lexicons that {@code writing} uses. */
public final class WritingLexicons {

    private WritingLexicons() {}

    /** By the name of the lexicon. */
    public static Map<String, LexiconReader> readers() {
        return Map.of(
                "negated-words", WritingLexicons::negated,
                "antonyms",
                        (rule, example) -> {
                            String folded = Folding.fold(example);
                            assertThat(rule.pattern().matcher(folded).find()).isTrue();
                            assertThat(Pattern.compile(rule.category())
                                            .matcher(folded)
                                            .find())
                                    .isFalse();
                        },
                "neighbour-years",
                        (rule, example) -> assertThat(NeighbourYears.step(example))
                                .isEqualTo(rule.category().equals("before") ? -1 : 1),
                "saying",
                        (rule, example) -> assertThat(
                                        rule.category().equals("frame")
                                                ? rule.pattern()
                                                        .matcher(example)
                                                        .find()
                                                : rule.category().equals("subject")
                                                        ? SpeakerCheck.makesSubject(example)
                                                        : SpeakerCheck.says(Folding.fold(example)))
                                .isTrue());
    }

    /** A prefix is read by the gloss of quotes alone; what only carries a word lets a negation behind it through. */
    private static void negated(Lexicon.Rule rule, String example) {
        switch (rule.category()) {
            case "behind", "ending" -> assertThat(Predicates.of(example)).anyMatch(Predicates.Predicate::isNegated);
            case "prefix" ->
                assertThat(rule.pattern().matcher(example).lookingAt()).isTrue();
            default -> assertThat(Predicates.of(example)).isNotEmpty();
        }
    }
}
