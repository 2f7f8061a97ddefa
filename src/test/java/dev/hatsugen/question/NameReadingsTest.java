package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReadingsTest {

    @Test
    void the_reading_of_the_roster_comes_before_that_of_the_dictionary() {
        assertThat(readings("長谷川委員|長谷川|結衣|委員|はせかわ ゆい"))
                .containsExactlyInAnyOrder(
                        "はせかわ", "ハセカワ", "hasekawa", "はせかわゆい", "ハセカワユイ", "hasekawa yui", "yui hasekawa");
    }

    @Test
    void a_reading_of_the_surname_alone_is_enough() {
        assertThat(readings("長谷川委員|長谷川||委員|はせがわ")).containsExactlyInAnyOrder("はせがわ", "ハセガワ", "hasegawa");
    }

    @ParameterizedTest
    @CsvSource({"佐藤委員|佐藤|一郎|委員, ichiro sato", "大野委員|大野|結衣|委員, ono yui", "伊藤委員|伊藤|花子|委員, いとうはなこ", "伊藤委員|伊藤|花子|委員, ito"})
    void without_one_the_dictionary_reads_the_name(String person, String reading) {
        assertThat(readings(person)).contains(reading);
    }

    @Test
    void long_vowels_are_written_short_in_latin_letters() {
        assertThat(readings("大野委員|大野|優子|委員|おおの ゆうこ"))
                .contains("ono yuko", "おおの")
                .noneMatch(reading -> reading.startsWith("oo"));
    }

    @Test
    void a_label_alone_is_read_too() {
        assertThat(readings("佐藤委員")).containsExactlyInAnyOrder("さとう", "サトウ", "sato");
    }

    @ParameterizedTest
    @CsvSource({"鯖餅鰺乃", "Osei", "議長"})
    void what_the_dictionary_does_not_read_as_a_name_has_no_reading(String label) {
        assertThat(readings(label)).isEmpty();
    }

    private static Set<String> readings(String person) {
        return NameReadings.of(SpokenMinutes.people(person).profiles().getFirst());
    }
}
