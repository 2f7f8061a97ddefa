package dev.hatsugen.discord.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.AnswerFailedException;
import dev.hatsugen.store.StoreException;
import dev.hatsugen.store.StoreFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"SQLITE_FULL", "SQLITE_BUSY", "SQLITE_CORRUPT"})
    void ofAStoreItTellsTheCodeSoThatFullLockedAndDamagedAreNotAlike(String code) {
        StoreFault fault = new StoreFault(StoreFault.Kind.FULL, code, "a file");
        Throwable failed = new AnswerFailedException("no answer", new StoreException(fault, null), true);
        assertThat(FailureTrace.kinds(failed)).endsWith("dev.hatsugen.store.StoreException " + code);
        assertThat(FailureTrace.withPlaces(failed)).contains(code);
    }
}
