package dev.hatsugen.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "42, 42",
        "４２, 42",
        "四十二, 42",
        "二〇二〇, 2020",
        "元, 1",
        "十, 10",
        "百十六, 116",
        "二百, 200",
        "千九百九十八, 1998",
        "零, 0",
        "' 7 ', 7",
        "999999999, 999999999"
    })
    void reads(String written, int value) {
        assertThat(JapaneseNumbers.parse(written)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "-1", "1.5", "四元", "1000000000", "回"})
    void refuses(String written) {
        assertThat(JapaneseNumbers.parse(written)).isEmpty();
    }
}
