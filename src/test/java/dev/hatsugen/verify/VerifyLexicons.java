package dev.hatsugen.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealCorpus;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.LexiconReader;
import dev.hatsugen.question.MemberFinder;
import dev.hatsugen.question.People;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;

/** The readers of the lexicons that {@code verify} uses. */
public final class VerifyLexicons {

    private static final ClaimReader READER =
            new ClaimReader(new MemberFinder(new People(RealCorpus.corpus()), RealCorpus.glossary()));

    private VerifyLexicons() {}

    /** By the name of the lexicon. */
    public static Map<String, LexiconReader> readers() {
        return Map.of("claim-words", VerifyLexicons::claim);
    }

    private static void claim(Lexicon.Rule rule, String example) {
        Claim claim = READER.read(example);
        Matcher words = rule.pattern().matcher(example);
        assertThat(words.find()).isTrue();
        switch (rule.category()) {
            case "reported" ->
                assertThat(claim.pieces())
                        .singleElement()
                        .satisfies(piece -> assertThat(example.substring(piece.start(), piece.end()))
                                .doesNotContainPattern("[「」\"]|" + rule.pattern()));
            case "title" -> assertThat(claim.speaker()).endsWith(words.group());
            case "joined" -> assertThat(claim.pieces()).hasSize(2);
            case "person-lead" ->
                assertThat(READER.read("「予算を増やす」" + example).speaker())
                        .isNotNull()
                        .doesNotStartWith("と");
            default -> {
                String frame = "第3回" + example;
                assertThat(Objects.requireNonNull(ClaimedMeeting.in(frame)).removedFrom(frame))
                        .isEqualTo(example.substring(words.end()));
            }
        }
    }
}
