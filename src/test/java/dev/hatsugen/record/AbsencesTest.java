package dev.hatsugen.record;

import static dev.hatsugen.minutes.WrittenMinutes.turn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.PersonName;
import dev.hatsugen.minutes.Provenance;
import dev.hatsugen.minutes.WrittenMinutes;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbsencesTest {

    private static Meeting withAttendee(Attendance attendance, WrittenMinutes.Part... parts) {
        Meeting written = WrittenMinutes.meeting(parts);
        Attendee somebody =
                new Attendee(new PersonName("畑山", "進", null), "委員", attendance, new Provenance.Supplied("test"));
        return new Meeting(written.key(), written.header(), written.source(), List.of(somebody), written.blocks());
    }

    @Test
    void the_sentence_that_names_an_absent_member_is_quoted_whoever_says_it() {
        Meeting meeting =
                withAttendee(Attendance.ABSENT, turn("委員長", null, "開会します。畑山委員から、通院のため欠席する旨の届けがありました。では議事に入ります。"));
        assertThat(Absences.said(meeting))
                .extracting(VerifiedQuote::text)
                .containsExactly("畑山委員から、通院のため欠席する旨の届けがありました。");
    }

    @Test
    void words_on_absent_members_that_do_not_speak_of_absence_are_none() {
        Meeting meeting = withAttendee(Attendance.ABSENT, turn("委員長", null, "畑山委員の案は前回のとおりです。桟橋の工事を休むことはありません。"));
        assertThat(Absences.said(meeting)).isEmpty();
    }

    @Test
    void who_was_there_was_not_absent() {
        Meeting meeting = withAttendee(Attendance.PRESENT, turn("委員長", null, "畑山委員は前回欠席した人です。"));
        assertThat(Absences.said(meeting)).isEmpty();
    }
}
