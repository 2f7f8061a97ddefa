package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words are found at their place, whatever is blank before them. */
class UnspacedTextTest {

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\u3000", "\u2028", "\u001C", "\u001F\u2029"})
    void everything_blank_is_left_out_alike(String blank) {
        String read = blank + "say" + blank + "an" + blank + "nb";
        UnspacedText text = new UnspacedText(read);

        int at = text.indexOf("annb", 0);
        Span span = text.span(at, 4);

        assertThat(span.of(read)).isEqualTo("an" + blank + "nb");
        assertThat(text.isWhole(span)).isTrue();
    }
}
