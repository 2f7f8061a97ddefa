package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingEndTest {

    @ParameterizedTest
    @ValueSource(strings = {"（午後四時三十分閉会）", "午後3時15分　閉会", "以上", "－　以　上　－", "（了）", "閉会　16時05分"})
    void the_hour_of_the_close_and_its_words_end_a_meeting(String line) {
        assertThat(MeetingEnd.is(line, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"午後三時に閉会する予定です。", "以上です。", "早川委員", "以上の三件を了承した。"})
    void speech_about_the_end_does_not(String line) {
        assertThat(MeetingEnd.is(line, true)).isFalse();
    }

    @Test
    void an_annex_ends_it_below_an_empty_line_only() {
        assertThat(MeetingEnd.is("【別紙】", true)).isTrue();
        assertThat(MeetingEnd.is("【別紙】", false)).isFalse();
    }

    @Test
    void so_does_a_line_that_says_when_the_next_meeting_is() {
        assertThat(MeetingEnd.is("next: Tues 8 July 7.30 base. finished 9.55, Steve locked up", true))
                .isTrue();
        assertThat(MeetingEnd.is("Next we turn to the roof.", true)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"午後１時３０分開会", "午後３時休憩", "午後四時三十分閉会", "休憩　午後３時"})
    void a_line_that_says_no_more_than_an_hour_is_a_time(String line) {
        assertThat(MeetingEnd.isTime(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"午後３時に休憩します。", "早川委員"})
    void other_lines_are_none(String line) {
        assertThat(MeetingEnd.isTime(line)).isFalse();
    }
}
