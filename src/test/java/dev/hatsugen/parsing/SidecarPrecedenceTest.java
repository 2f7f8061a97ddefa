package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealCorpus;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.MeetingHeader;
import dev.hatsugen.minutes.SourceText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a file beside the minutes says fills gaps and never beats the text. */
class SidecarPrecedenceTest {

    private static final String TEXT = """
            令和６年第１回東丘町議会会議録
            令和６年３月５日
            ○議長（森一郎君） ただいまから会議を開きます。
            ○１番（川上花子君） 図書館の開館時間を延長する考えはあるか伺います。
            """;

    @Test
    void the_header_is_that_of_the_text() throws UnreadableMinutesException {
        SidecarMetadata sidecar = new SidecarMetadata(9, "別の会議", LocalDate.of(2020, 1, 1), "公民館", "test", List.of());
        MeetingHeader header =
                MinutesParser.parse(new SourceText("town.txt", TEXT), sidecar).header();
        assertThat(header.number()).isEqualTo(1);
        assertThat(header.date()).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(header.title()).contains("東丘町議会");
        assertThat(header.place()).isEqualTo("公民館");
        assertThat(header.origin(MeetingHeader.Value.PLACE)).isEqualTo("test");
    }

    @Test
    void only_what_the_text_does_not_say_is_marked_as_supplied() throws UnreadableMinutesException {
        SidecarMetadata beaten = new SidecarMetadata(9, "別の会議", LocalDate.of(2020, 1, 1), null, "test", List.of());
        MeetingHeader ofText =
                MinutesParser.parse(new SourceText("town.txt", TEXT), beaten).header();
        assertThat(ofText.supplied()).isNull();
        assertThat(ofText.notInText()).isEmpty();

        SidecarMetadata place = new SidecarMetadata(9, null, null, "公民館", "test", List.of());
        assertThat(MinutesParser.parse(new SourceText("town.txt", TEXT), place)
                        .header()
                        .notInText())
                .containsExactly(MeetingHeader.Value.PLACE);

        String undated = TEXT.replace("令和６年３月５日\n", "");
        MeetingHeader dated =
                MinutesParser.parse(new SourceText("town.txt", undated), beaten).header();
        assertThat(dated.origin(MeetingHeader.Value.DATE)).isEqualTo("test");
        assertThat(dated.origin(MeetingHeader.Value.NUMBER)).isNull();
    }

    @Test
    void the_post_is_that_of_the_text_and_only_the_reading_is_added() throws UnreadableMinutesException {
        Meeting plain = RealCorpus.corpus().meetings().stream()
                .filter(meeting -> meeting.attendees().stream().anyMatch(attendee -> !attendee.isSupplied()))
                .findFirst()
                .orElseThrow();
        Attendee listed = plain.attendees().stream()
                .filter(attendee -> !attendee.isSupplied())
                .findFirst()
                .orElseThrow();
        String name = listed.name().surname() + " " + listed.name().given();
        SidecarMetadata sidecar = new SidecarMetadata(
                null, null, null, null, null, List.of(new SidecarMetadata.Entry(name, "よみ かな", "別の役職", "test")));
        Attendee read = MinutesParser.parse(plain.source(), sidecar).attendees().stream()
                .filter(attendee ->
                        attendee.name().joined().equals(listed.name().joined()))
                .findFirst()
                .orElseThrow();
        assertThat(read.post()).isEqualTo(listed.post());
        assertThat(read.attendance()).isEqualTo(listed.attendance());
        assertThat(read.name().kana()).isEqualTo("よみ かな");
    }
}
