package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.PersonName;
import dev.hatsugen.minutes.Provenance;
import dev.hatsugen.minutes.Reflow;
import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.minutes.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpeakerSidesTest {

    private static Statement turn(String label, @Nullable Attendee person) {
        SourceText source = new SourceText("a.txt", label);
        Reflow words = Reflow.of(source, new Span(0, label.length()));
        return new Statement(
                "1-01",
                new Speaker(label, person, Speaker.Proof.LABEL_LINE),
                null,
                words,
                words,
                new Span(0, label.length()));
    }

    private static Attendee person(String post, Attendance attendance) {
        return new Attendee(new PersonName("早川", "渉", null), post, attendance, new Provenance.InText(new Span(0, 0)));
    }

    private static final Statement MEMBER = turn("小暮委員", null);
    private static final Statement MANAGER = turn("戸川課長", null);

    @Test
    void labels_tell_officials_from_members() {
        SpeakerSides sides = new SpeakerSides(List.of(MEMBER, MANAGER));
        assertThat(sides.of(MEMBER)).isEqualTo(SpeakerSides.Side.MEMBER);
        assertThat(sides.of(MANAGER)).isEqualTo(SpeakerSides.Side.OFFICIAL);
        assertThat(sides.of(turn("早川", null))).isEqualTo(SpeakerSides.Side.UNKNOWN);
    }

    @Test
    void the_post_tells_it_where_the_label_does_not() {
        SpeakerSides sides = new SpeakerSides(List.of(MEMBER));
        assertThat(sides.of(turn("早川", person("課長", Attendance.PRESENT)))).isEqualTo(SpeakerSides.Side.OFFICIAL);
        assertThat(sides.of(turn("早川", person("委員", Attendance.PRESENT)))).isEqualTo(SpeakerSides.Side.MEMBER);
        assertThat(sides.of(turn("早川", person("委員（福祉課長）", Attendance.PRESENT)))).isEqualTo(SpeakerSides.Side.MEMBER);
        assertThat(sides.of(turn("小暮委員", person("課長", Attendance.PRESENT)))).isEqualTo(SpeakerSides.Side.MEMBER);
    }

    @Test
    void one_listed_among_the_members_is_no_official_where_those_are_listed_apart() {
        Statement listed = turn("早川課長", person("課長", Attendance.PRESENT));
        Statement other = turn("戸川課長", person("課長", Attendance.OTHER));
        assertThat(new SpeakerSides(List.of(MEMBER, listed, other)).of(listed)).isEqualTo(SpeakerSides.Side.UNKNOWN);
        assertThat(new SpeakerSides(List.of(MEMBER, listed, other)).of(other)).isEqualTo(SpeakerSides.Side.OFFICIAL);
        assertThat(new SpeakerSides(List.of(MEMBER, listed)).of(listed)).isEqualTo(SpeakerSides.Side.OFFICIAL);
        assertThat(new SpeakerSides(List.of(listed)).of(listed)).isEqualTo(SpeakerSides.Side.UNKNOWN);
    }
}
