package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.PersonName;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListedNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "早川; ''; 杜氏; 早川//杜氏",
                "早川; 夜勤; 杜氏; 早川//杜氏（夜勤）",
                "早川 渉; ''; 杜氏; 早川/渉/杜氏",
                "早川さん; ''; 杜氏; 早川//杜氏",
                "Ana Ruiz; ''; SLT; Ruiz/Ana/SLT",
                "Moss; ''; SLT; Moss//SLT",
                "湊; ''; 杜氏; 湊//杜氏"
            })
    void words_beside_a_label_are_the_name_of_its_bearer(String words, String remark, String label, String person) {
        PersonEntry read = Objects.requireNonNull(ListedName.read(words, remark, label));
        assertThat(read.name().surname() + "/" + read.name().given() + "/" + read.post())
                .isEqualTo(person);
    }

    @ParameterizedTest
    @ValueSource(strings = {"会長", "町内会", "議題", "参加者", "三人", "橋、川", "七", "小鳥のさえずり"})
    void other_words_are_nobody(String words) {
        assertThat(ListedName.read(words, "", "杜氏")).isNull();
    }

    @Test
    void somebody_who_left_is_not_meant_by_the_label() {
        assertThat(ListedName.read("早川", "五月まで", "杜氏")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"早川, '', true", "湊川, 渉, true", "Moss, '', true", "ばば, 渉, true", "水道, '', false"})
    void the_dictionary_or_two_parts_make_a_name_certain(String surname, String given, boolean certain) {
        assertThat(ListedName.isCertain(new PersonName(surname, given, null))).isEqualTo(certain);
    }

    @ParameterizedTest
    @CsvSource({
        "早川, true",
        "早川（夜勤）, true",
        "早川さん, true",
        "杜氏, false",
        "Moss, true",
        "McLeod, true",
        "早, false",
        "京都, true",
        "早川恵子, true",
        "SLT, false",
        "AM, false",
        "ana42, false",
        "boss, false"
    })
    void a_label_may_be_a_name_itself(String label, boolean name) {
        assertThat(ListedName.isName(label)).isEqualTo(name);
    }
}
