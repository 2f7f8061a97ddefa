package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedPeopleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "橋の修理を始めます。 | true",
                "会長　早川渉（途中で退席した。） | false",
                "会長　早川渉 | false",
                "The pump was mended last week. | true",
                "The pump was mended last week | false",
                "Ann Moss, Bo Roe. | false",
                "Was the pump ever mended? | true",
                "'' | false"
            })
    void a_sentence_is_speech_and_an_entry_is_none(String line, boolean speech) {
        assertThat(ListedPeople.isSpeech(line)).isEqualTo(speech);
    }

    @Test
    void the_people_above_the_first_sentence_are_read() {
        Page page = Pages.of("定例会\n出席者　会長　早川渉\n　　　　書記　小暮正\n早川　始めます。\n出席者　委員　戸川淳\n");
        assertThat(ListedPeople.of(page))
                .extracting(person -> person.name().joined())
                .containsExactly("早川渉", "小暮正");
    }

    @Test
    void people_are_looked_for_in_the_first_hundred_lines() {
        assertThat(ListedPeople.of(Pages.of("項目\n".repeat(99) + "出席者　会長　早川渉\n")))
                .hasSize(1);
        assertThat(ListedPeople.of(Pages.of("項目\n".repeat(100) + "出席者　会長　早川渉\n")))
                .isEmpty();
    }

    @Test
    void three_sentences_may_stand_above_the_list() {
        String said = "始めます。\n";
        assertThat(ListedPeople.linesBeforeSpeech(Pages.of("定例会\n" + said.repeat(4) + "終わり\n")))
                .isEqualTo(4);
        assertThat(ListedPeople.linesBeforeSpeech(Pages.of("定例会\n" + said.repeat(3) + "終わり\n")))
                .isEqualTo(5);
    }
}
