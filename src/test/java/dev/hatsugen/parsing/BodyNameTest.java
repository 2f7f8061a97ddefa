package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "第12回 みどり坂自治会 定例会 議事録 | みどり坂自治会",
                "令和6年度 みどり坂自治会 定例会議事録（案） | みどり坂自治会",
                "みどり坂自治会 2024年5月3日 | みどり坂自治会",
                "Minutes of the Elm Road Society | Elm Road Society",
                "Elm Road Society meeting minutes, 3 May 2024 | Elm Road Society",
                "ELM ROAD SOCIETY OF GARDENERS | Elm Road Society of Gardeners",
                "Elm Road Society - | Elm Road Society",
                "Boat Club #12 | Boat Club",
                "みどり坂MTG 5/14(火) 13:00〜13:50 二階 | みどり坂MTG",
                "5/14 みどり坂MTG | みどり坂MTG",
                "みどり坂の会　5月14日（火） | みどり坂の会",
                "Pump crew 10:30 upstairs | Pump crew"
            })
    void is_what_is_left_of_a_title(String title, String body) {
        assertThat(BodyName.of(title)).isEqualTo(body);
    }

    @Test
    void a_title_may_name_no_body() {
        assertThat(BodyName.of(null)).isNull();
        assertThat(BodyName.of("議事録")).isNull();
        assertThat(BodyName.of("第3回 会")).isNull();
    }
}
