package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.PersonName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names that labels state in full, by examples. */
class StatedNamesTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "議長（早川渉君）, 早川渉/",
                "議長（早川　渉君）, 早川/渉",
                "早川　渉君, 早川/渉",
                "早川渉君, 早川渉/",
                "早川君, -",
                "議長（早川君）, -",
                "早川委員, -",
                "早川 渉, 早川/渉",
                "総務省（情報課）, -",
                "議長（副議長 早川渉）, -",
                "Ann Moss, Moss/Ann"
            })
    void a_label_may_state_a_name(String label, String name) {
        PersonName stated = StatedName.of(SpeakerLabel.of(label));
        assertThat(stated == null ? null : stated.surname() + "/" + stated.given())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "議長（早川渉君）, 早川, 渉, false",
        "議長（早川渉君）, 早川, 恵, true",
        "議長（早川渉君）, 早川渉, '', false",
        "議長（早川渉君）, 早川, '', false",
        "議長（森君）, 佐々木, 健一, true",
        "議長（佐々木君）, 佐々木, 健一, false",
        "議長（高橋幸）, 高橋, 幸子, false",
        "早川委員（消費者の会）, 早川, 渉, false",
        "佐々木真由美委員, 佐々木, 健一, true",
        "佐々木真由美委員, 佐々木, 真由美, false",
        "佐々木真由美委員, 佐々木, '', false",
        "佐々木委員, 佐々木, 健一, false",
        "小暮委員, 早川, 渉, false",
        "Ann Moss, Moss, Ann, false",
        "Ann Moss, Moss, Bea, true",
        "A. Moss, Moss, Ann, false",
        "Ann Moss, Moss, A., false",
        "Ann Moss, Roe, Ann, true",
        "Moss Ann, Ann, Moss, false",
        "Ann Moss, Moss, '', false"
    })
    void it_means_nobody_of_another_name(String label, String surname, String given, boolean another) {
        assertThat(StatedName.isAnother(SpeakerLabel.of(label), new PersonName(surname, given, null)))
                .isEqualTo(another);
    }
}
