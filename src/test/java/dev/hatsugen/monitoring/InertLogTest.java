package dev.hatsugen.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hatsugen.discord.local.CapturedLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.event.KeyValuePair;

/** No character of a file's name, a user's or a model's words acts in the log, in either format, or begins a line of its own. */
class InertLogTest {

    private static final String ACTING = "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\n]]";

    private final Encoder<ILoggingEvent> text = CapturedLog.encoder("text");
    private final Encoder<ILoggingEvent> json = CapturedLog.encoder("json");

    @Property(tries = 300)
    void anEventIsOneLineInWhichNothingActs(@ForAll("hostile") String words) throws IOException {
        String line = encoded(text, event(words, null));
        assertThat(line).doesNotContainPattern(ACTING).endsWith("\n");
        assertThat(line.lines()).hasSize(1);

        String object = encoded(json, event(words, null));
        assertThat(object).doesNotContainPattern(ACTING);
        assertThat(object.lines()).hasSize(1);
        assertThat(new ObjectMapper().readTree(object).path("formattedMessage").asText())
                .as("whoever parses it gets the same words")
                .isEqualTo(
                        "passed over: " + new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Property(tries = 300)
    void nothingActsInATraceEither(@ForAll("hostile") String words) {
        String trace = encoded(text, event("a", new IOException(words)));
        assertThat(trace.replace("\t", "")).doesNotContainPattern(ACTING).contains("IOException", "at dev.hatsugen");
        assertThat(encoded(json, event("a", new IOException(words)))).doesNotContainPattern(ACTING);
    }

    @Example
    void whatIsHarmlessStaysAsItIs() {
        assertThat(encoded(text, event("髙木 葛\uDB40\uDD00城 🏯", null)))
                .contains("passed over: 髙木 葛\uDB40\uDD00城 🏯 file=");
    }

    private static String encoded(Encoder<ILoggingEvent> encoder, LoggingEvent event) {
        return new String(encoder.encode(event), StandardCharsets.UTF_8);
    }

    private static LoggingEvent event(String words, @Nullable Throwable failure) {
        LoggingEvent event = new LoggingEvent(
                InertLogTest.class.getName(),
                (Logger) LoggerFactory.getLogger("log"),
                Level.WARN,
                "passed over: {}",
                failure,
                new Object[] {words});
        event.addKeyValuePair(new KeyValuePair("file", words));
        return event;
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> acting = Arbitraries.of(
                "\u001B[2J",
                "\u009B2J",
                "\u202E",
                "\u200B",
                "\r",
                "\n12:00:00 INFO forged",
                "\u2028",
                "\u0085",
                "\u0000",
                "\uD800",
                "\uDB40\uDC41");
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(8);
        return Combinators.combine(any, acting, any).as((before, acts, after) -> before + acts + after);
    }
}
