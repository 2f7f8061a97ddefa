package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldOfficesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Treasurer | Hon. Treasurer | true | false",
                "Deputy Leader | Deputy Leader & vehicles | true | false",
                "Chair (by video) | Chair, clinical lead | true | false",
                "Equipment Officer | Equipment | false | false",
                "by video | Chair | false | false",
                "Leader | Deputy Leader | false | true",
                "Training Officer | Medical Officer | false | true",
                "会長 | 会長（町長） | true | false",
                "委員（急用のため） | 委員（診療所長） | true | false",
                "会長 | 副会長 | false | true",
                "会計 | 書記 | false | true"
            })
    void offices_of_one_person(String post, String other, boolean same, boolean differ) {
        assertThat(HeldOffices.areSame(post, other)).isEqualTo(same);
        assertThat(HeldOffices.areSame(other, post)).isEqualTo(same);
        assertThat(HeldOffices.differ(post, other)).isEqualTo(differ);
    }
}
