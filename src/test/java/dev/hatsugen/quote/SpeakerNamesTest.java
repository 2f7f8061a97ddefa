package dev.hatsugen.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.PersonName;
import dev.hatsugen.minutes.Provenance;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Speaker;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SpeakerNamesTest {

    private static String english(String surname, String given, String kana) {
        return SpeakerNames.of(new PersonName(surname, given, kana.isEmpty() ? null : kana), Locale.ENGLISH);
    }

    @Test
    void in_english_a_name_is_written_as_passports_write_it() {
        assertThat(english("大野", "裕子", "おおの ゆうこ")).isEqualTo("ONO Yuko (大野 裕子)");
        assertThat(english("大野", "", "おおの")).isEqualTo("ONO (大野)");
    }

    @Test
    void a_reading_of_the_dictionary_is_marked_as_a_guess() {
        assertThat(english("高橋", "", "")).isEqualTo("≈TAKAHASHI (高橋)");
        assertThat(english("高橋", "太郎", "")).isEqualTo("≈TAKAHASHI Taro (高橋 太郎)");
        assertThat(english("高橋太郎", "", "")).isEqualTo("≈TAKAHASHI Taro (高橋太郎)");
    }

    @Test
    void a_name_that_the_dictionary_cannot_read_is_left_as_it_is() {
        assertThat(english("龘龗", "", "")).isEqualTo("龘龗");
        assertThat(english("高橋", "龘龗", "")).isEqualTo("高橋 龘龗");
    }

    @Test
    void in_japanese_and_for_latin_names_nothing_is_added() {
        assertThat(SpeakerNames.of(new PersonName("大野", "裕子", "おおの ゆうこ"), Locale.JAPANESE))
                .isEqualTo("大野 裕子");
        assertThat(SpeakerNames.of(new PersonName("大野", "裕子", "おおの ゆうこ"), Locale.JAPAN))
                .isEqualTo("大野 裕子");
        assertThat(english("Osei", "Amara", "")).isEqualTo("Amara Osei");
    }

    @Test
    void where_there_is_little_room_the_latin_letters_are_alone() {
        Speaker speaker = new Speaker("大野委員", attendee(new Provenance.Supplied("test")), Speaker.Proof.LABEL_LINE);
        assertThat(SpeakerNames.brief(speaker, Locale.ENGLISH)).endsWith("ONO Yuko");
        assertThat(SpeakerNames.brief(speaker, Locale.JAPANESE)).isEqualTo("大野 裕子");
        assertThat(SpeakerNames.brief(new Speaker("事務局", null, Speaker.Proof.LABEL_LINE), Locale.ENGLISH))
                .isEqualTo("事務局");
    }

    @Test
    void a_speaker_is_called_by_name_then_by_label_then_not_at_all() {
        Attendee supplied = attendee(new Provenance.Supplied("test"));
        Attendee stated = attendee(new Provenance.InText(new Span(0, 1)));

        assertThat(SpeakerNames.of(new Speaker("大野委員", supplied, Speaker.Proof.LABEL_LINE), Locale.JAPANESE))
                .isEqualTo("大野 裕子※");
        assertThat(SpeakerNames.of(new Speaker("大野委員", stated, Speaker.Proof.LABEL_LINE), Locale.JAPANESE))
                .isEqualTo("大野 裕子");
        assertThat(SpeakerNames.of(new Speaker("事務局", null, Speaker.Proof.LABEL_LINE), Locale.ENGLISH))
                .isEqualTo("事務局");
        assertThat(SpeakerNames.of(new Speaker(null, null, Speaker.Proof.NONE), Locale.ENGLISH))
                .isEmpty();
    }

    private static Attendee attendee(Provenance provenance) {
        return new Attendee(new PersonName("大野", "裕子", null), "委員", Attendance.PRESENT, provenance);
    }
}
