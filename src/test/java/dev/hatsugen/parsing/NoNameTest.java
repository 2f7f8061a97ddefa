package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.PersonName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoNameTest {

    @ParameterizedTest
    @CsvSource({
        "副, '', 会長, true",
        "林, '', 会長, false",
        "早川, 渉, 会長, false",
        "会計, '', '', true",
        "早川, '', '', false",
        "学, '', 校長, true",
        "早川, '', 校長, false",
        "PTA, '', 会長, true",
        "PTA, '', '', false",
        "Pta, '', 会長, false",
        "地域振興課長, '', '', true",
        "Pritchard, '', '', false"
    })
    void an_office_without_its_holder_is_nobody(String surname, String given, String post, boolean nobody) {
        assertThat(NoName.is(new PersonName(surname, given, null), post)).isEqualTo(nobody);
    }
}
