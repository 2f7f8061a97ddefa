package dev.hatsugen.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a label says beside the name. */
class SpeakerTest {

    @ParameterizedTest
    @CsvSource({
        "早川,はやかわ(会計),会計",
        "はやかわ,はやかわ（おやつ）,おやつ",
        "トゥイ,トゥイ(畑),畑",
        "早川,早川（音響）,音響",
        "早川,はやかわ班長,班長",
        "早川,はやかわ,はやかわ",
        "早川,会長(進行),会長(進行)",
        "早川,早川会長,早川会長",
    })
    void a_duty_is_behind_the_name(String surname, String label, String duty) {
        Attendee person = new Attendee(
                new PersonName(surname, "", null), "", Attendance.PRESENT, new Provenance.InText(new Span(0, 0)));
        assertThat(new Speaker(label, person, Speaker.Proof.LABEL_LINE).duty()).isEqualTo(duty);
        assertThat(new Speaker(label, null, Speaker.Proof.LABEL_LINE).duty()).isEqualTo(label);
    }
}
