package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenureTest {

    @ParameterizedTest
    @CsvSource({
        "いまの, NOW",
        "現在の, NOW",
        "新, NOW",
        "前の, FORMER",
        "元, FORMER",
        "先代の, FORMER",
        "'the former ', FORMER",
        "'the current ', NOW"
    })
    void words_right_before_an_office_say_who_of_its_holders_is_meant(String before, Tenure tenure) {
        assertThat(Tenure.at(before).tenure()).isEqualTo(tenure);
    }

    @ParameterizedTest
    @CsvSource({"いまの町の, ANY", "駅前の橋と, ANY", "'', ANY"})
    void words_further_away_say_nothing(String before, Tenure tenure) {
        assertThat(Tenure.at(before)).isEqualTo(new Tenure.Words(tenure, before.length()));
    }

    @ParameterizedTest
    @CsvSource({"橋について以前の, 5", "橋について、いまの, 6", "what did the former , 13"})
    void the_place_of_the_words_is_told(String before, int start) {
        assertThat(Tenure.at(before.endsWith("former") ? before + " " : before).start())
                .isEqualTo(start);
    }

    /** Known error: a place is taken for a time. */
    @ParameterizedTest
    @CsvSource({"駅前の, 前の", "庁舎の目の前の, 前の"})
    void known_error_a_place_in_front_of_something_is_read_as_a_time_before(String before, String words) {
        Tenure.Words found = Tenure.at(before);
        assertThat(found.tenure()).isEqualTo(Tenure.FORMER);
        assertThat(before.substring(found.start())).isEqualTo(words);
    }
}
