package dev.hatsugen.console;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SafeTextTest {

    @Test
    void japaneseStaysAsItIs() {
        assertThat(SafeText.of("髙木　（IT）・🏯\n次")).isEqualTo("髙木　（IT）・🏯\n次");
    }

    @Test
    void whatActsBecomesVisible() {
        assertThat(SafeText.of("a\u001Bb\u202Ec\u0085d\te")).isEqualTo("a␛b\uFFFDc\uFFFDd e");
        assertThat(SafeText.line("a\r\nb")).isEqualTo("a  b");
    }

    @Property(tries = 500)
    void nothingThatActsIsLeft(@ForAll String text) {
        assertThat(SafeText.line(text).codePoints().noneMatch(SafeText::acts)).isTrue();
    }
}
