package dev.hatsugen.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code doctor} finds out about a language model, over real HTTP. */
class LanguageModelTest {

    private final PlayedProvider provider =
            new PlayedProvider(prompt -> PlayedProvider.Response.saying("{\"supported\":true}"));

    LanguageModelTest() throws IOException {}

    @AfterEach
    void stop() {
        provider.close();
    }

    private LanguageModel model() {
        return provider.languageModel(true, Duration.ofSeconds(20));
    }

    @Test
    void aModelThatAnswersAsItIsAskedHasNoFault() {
        assertThat(model().fault()).isEmpty();
        assertThat(provider.requests()).isEqualTo(1);
    }

    @Test
    void oneThatChatsCannotBeUsed() {
        provider.play(prompt -> PlayedProvider.Response.saying("Sure! It is supported."));
        assertThat(model().fault()).contains("broken");
    }

    @ParameterizedTest
    @CsvSource({"401,refused", "404,refused", "500,broken"})
    void aStatusIsTold(int status, String fault) {
        provider.play(prompt -> PlayedProvider.Response.failing(status, "{}"));
        assertThat(model().fault()).contains(fault);
    }

    @Test
    void nothingIsAskedOnceTheTimeOfAnAnswerIsOver() {
        assertThat(Deadline.within(Duration.ZERO, () -> model().fault())).contains("timeout");
        assertThat(provider.requests()).isZero();
        assertThat(model().fault()).isEmpty();
    }
}
