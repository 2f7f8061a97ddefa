package dev.hatsugen.discord.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.AnswerFailedException;
import org.junit.jupiter.api.Test;

final class FailureTraceTest {

    private final Throwable failure =
            new AnswerFailedException("no answer to a secret", new IllegalStateException("a secret"), true);

    @Test
    void saysWhatFailedAndWhereButNoMessage() {
        assertThat(FailureTrace.withPlaces(failure))
                .contains("AnswerFailedException", "caused by java.lang.IllegalStateException", "FailureTraceTest")
                .doesNotContain("secret");
    }

    @Test
    void kindsStandOnOneLine() {
        assertThat(FailureTrace.kinds(failure))
                .isEqualTo("dev.hatsugen.answer.AnswerFailedException caused by java.lang.IllegalStateException");
    }
}
