package dev.hatsugen.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FastStartTest {

    @Test
    void theCommandStandsBehindOptionsAndTheirValues() {
        assertThat(FastStart.command(List.of("--corpus", "bot", "--index=x", "ask", "bot")))
                .isEqualTo("ask");
        assertThat(FastStart.command(List.of("--help"))).isNull();
        assertThat(FastStart.command(List.of("--config"))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-jar x.jar ask", "-Xmx256m -Dx=y -jar x.jar ask -XX:+UseG1GC"})
    void sizesAndPropertiesContradictNothing(String words) {
        assertThat(FastStart.areHarmless(List.of(words.split(" ", -1)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-XX:+UseG1GC -jar x.jar",
                "-javaagent:a.jar -jar x.jar",
                "@options -jar x.jar",
                "-cp x.jar Main",
                ""
            })
    void whoeverGivesOtherOptionsGetsTheseAlone(String words) {
        assertThat(FastStart.areHarmless(List.of(words.split(" ", -1)))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bot", "console", "reindex", "ask --batch q.jsonl", "minutes list", "--version"})
    void longCommandsKeepTheUsualOptions(String arguments) {
        assertThat(FastStart.isShort(List.of(arguments.split(" ", -1)))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask 予算は", "--index x statements --member 浅井", "meetings --json"})
    void whatAnswersOnceIsShort(String arguments) {
        assertThat(FastStart.isShort(List.of(arguments.split(" ", -1)))).isTrue();
    }
}
