package dev.hatsugen.monitoring;

import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The log as JSON, one object a line, with every character that acts on a terminal or hides in it written as {@code \\u} and its
 * number: whoever reads the log with a pager sees it, and whoever parses it gets the same words.
 */
public final class InertJsonEncoder extends JsonEncoder {

    private static final Pattern ACTING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\n]]");

    @Override
    public byte[] encode(ILoggingEvent event) {
        String line = new String(super.encode(event), StandardCharsets.UTF_8);
        return ACTING.matcher(line)
                .replaceAll(acting -> escaped(acting.group()))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** As JSON writes it, and as a replacement that holds a backslash has to be. */
    private static String escaped(String acting) {
        return acting.chars().mapToObj("\\\\u%04x"::formatted).collect(Collectors.joining());
    }
}
