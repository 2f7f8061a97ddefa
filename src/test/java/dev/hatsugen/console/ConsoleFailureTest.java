package dev.hatsugen.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hatsugen.messages.ExplainedFailure;
import dev.langchain4j.exception.RateLimitException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class ConsoleFailureTest {

    private static final class Wrong extends Exception implements ExplainedFailure {

        private static final long serialVersionUID = 1L;

        Wrong() {
            super("no such setting");
        }

        @Override
        public boolean isWrongUse() {
            return true;
        }
    }

    private static ConsoleFailure failureOf(ConsoleFailure.Action action) {
        return catchThrowableOfType(ConsoleFailure.class, () -> ConsoleFailure.perform(action));
    }

    @Test
    void whatExplainsItselfBecomesOneLineWithItsStatus() {
        ConsoleFailure wrong = failureOf(() -> {
            throw new Wrong();
        });
        ConsoleFailure failed = failureOf(() -> {
            throw new IOException("the port is taken");
        });
        ConsoleFailure remote = failureOf(() -> {
            throw new RateLimitException("too many requests");
        });

        assertThat(wrong)
                .hasMessage("no such setting")
                .extracting(ConsoleFailure::status)
                .isEqualTo(2);
        assertThat(failed)
                .hasMessage("the port is taken")
                .extracting(ConsoleFailure::status)
                .isEqualTo(1);
        assertThat(remote)
                .hasMessage("too many requests")
                .extracting(ConsoleFailure::status)
                .isEqualTo(1);
    }

    @Test
    void aFileThatFailsInAStreamIsToldLikeAnyOther() {
        ConsoleFailure failed = failureOf(() -> {
            throw new UncheckedIOException(new NoSuchFileException("questions.jsonl"));
        });
        assertThat(failed).hasMessage("questions.jsonl: no such file");
    }

    @Test
    void whatNobodyExpectedPasses() {
        IllegalStateException bug = new IllegalStateException("bug");

        assertThatThrownBy(() -> ConsoleFailure.perform(() -> {
                    throw bug;
                }))
                .isSameAs(bug);
    }
}
