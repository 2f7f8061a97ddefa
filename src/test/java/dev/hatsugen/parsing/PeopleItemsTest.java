package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleItemsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "早川、小暮（書記、会計）、戸川; 早川_小暮（書記、会計）_戸川",
                "会長 早川渉　　書記 小暮正; 会長 早川渉_書記 小暮正",
                "１番 早川渉　　２番 小暮正; １番 早川渉_２番 小暮正",
                "早川渉　　書記 小暮正; 早川渉　　書記 小暮正",
                "理事 早川渉・小暮正; 理事 早川渉_理事 小暮正",
                "早川渉・小暮正; 早川渉_小暮正",
                "理事 早川渉・会長; 理事 早川渉・会長",
                "早川進君　小暮正君; 早川進君_小暮正君",
                "理事３名中２名（早川渉、小暮正）; 理事　早川渉_理事　小暮正",
                "住民３名（早川渉、会長 小暮正）; 早川渉_会長 小暮正",
                "早川,小暮，戸川; 早川_小暮_戸川"
            })
    void a_line_is_cut_into_one_item_a_person(String line, String items) {
        assertThat(PeopleItems.of(line)).containsExactly(items.split("_"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Moss, Bo Roe | Ann Moss_ Bo Roe",
                "Ann Moss, vice chair, Bo Roe | Ann Moss, vice chair_ Bo Roe",
                "Ann Moss, chair; Bo Roe, clerk | Ann Moss, chair_ Bo Roe, clerk",
                "Ann Moss, clerk, B. Roe | Ann Moss_ clerk_ B. Roe"
            })
    void words_behind_a_name_in_latin_letters_stay_with_it(String line, String items) {
        assertThat(PeopleItems.of(line)).containsExactly(items.split("_"));
    }

    @ParameterizedTest
    @CsvSource({
        "会長　早川渉, true",
        "３番 早川渉, true",
        "会長 早川渉（代理）, true",
        "早川 渉, false",
        "会長, false",
        "会長 書記, false",
        "会長 Moss, false",
        "会長 早川川川川川川川川川川川川, false"
    })
    void an_item_may_be_an_office_and_a_name(String item, boolean both) {
        assertThat(PeopleItems.isOfficeAndName(item)).isEqualTo(both);
    }

    @ParameterizedTest
    @ValueSource(strings = {"早川、小暮", "Ann Moss, Bo Roe", "Ann Moss; Bo Roe", "Ann Moss and Bo Roe", "早川，小暮", "早川渉・小暮正"})
    void several_people_are_a_list(String line) {
        assertThat(PeopleLine.isList(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"早川渉", "早川渉（書記、会計）", "Ann Moss"})
    void one_person_is_none(String line) {
        assertThat(PeopleLine.isList(line)).isFalse();
    }
}
