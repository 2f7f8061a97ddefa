package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Lines;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.ParseReport;
import dev.hatsugen.minutes.ParsedMinutes;
import dev.hatsugen.minutes.Provenance;
import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.parsing.format.ExtractedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class MinutesParserTest {

    private static final String TEXT = """
            みどり坂自治会 定例会
            出席者：早川 渉（会長）
            ○会長　始めます。
            ○中野薫君　はい。
            ○会長　では終わります。
            """;

    private static ParsedMinutes read(String name, String text, SidecarMetadata supplement)
            throws UnreadableMinutesException {
        return MinutesParser.read(ExtractedText.of(new SourceText(name, text)), supplement);
    }

    private static String key(String title) throws UnreadableMinutesException {
        return read("may.txt", TEXT.replace("定例会", title), SidecarMetadata.NONE)
                .meeting()
                .key();
    }

    @Test
    void a_meeting_is_called_by_its_number_its_date_or_its_file() throws UnreadableMinutesException {
        assertThat(key("第12回定例会 令和6年5月3日")).isEqualTo("12");
        assertThat(key("定例会\n令和6年5月3日")).isEqualTo("2024-05-03");
        assertThat(key("定例会")).isEqualTo("may");
    }

    @Test
    void turns_are_numbered_and_know_their_speaker() throws UnreadableMinutesException {
        Meeting meeting = read("may.txt", TEXT, SidecarMetadata.NONE).meeting();
        assertThat(meeting.statements()).extracting(Statement::id).containsExactly("may-01", "may-02", "may-03");
        assertThat(meeting.statements())
                .extracting(turn -> turn.speaker().key())
                .containsExactly("早川渉", "中野薫", "早川渉");
        Meeting renamed = MinutesParser.rekeyed(read("may.txt", TEXT.replace("定例会", "第12回定例会"), SidecarMetadata.NONE)
                .meeting());
        assertThat(renamed.key()).isEqualTo("may");
        assertThat(renamed.statements()).extracting(Statement::id).containsExactly("may-01", "may-02", "may-03");
        assertThat(renamed.blocks()).hasSameSizeAs(meeting.blocks());
    }

    @Test
    void the_report_counts_what_was_understood() throws UnreadableMinutesException {
        ParseReport report = read("may.txt", TEXT, SidecarMetadata.NONE).report();
        assertThat(report.format()).isEqualTo("text");
        assertThat(report.encoding()).isEqualTo("UTF-8");
        assertThat(report.convention()).isEqualTo("○X");
        assertThat(report.turns()).isEqualTo(3);
        assertThat(report.speakers())
                .containsExactly(
                        new ParseReport.SpeakerCount("早川 渉", 2, 13), new ParseReport.SpeakerCount("中野薫", 1, 3));
        assertThat(report.notUnderstood()).isEmpty();
        assertThat(report.outside()).isCloseTo(21.0 / 48, within(0.001));
    }

    @Test
    void the_report_says_which_lines_are_in_no_turn() throws UnreadableMinutesException {
        List<Lines> outside =
                read("may.txt", TEXT, SidecarMetadata.NONE).report().outsideLines();
        assertThat(outside).containsExactly(new Lines(1, 2));
        String noted = TEXT.replace("○中野", "（拍手）\n\n（休憩）\n○中野") + "\n\n";
        assertThat(read("may.txt", noted, SidecarMetadata.NONE).report().outsideLines())
                .containsExactly(new Lines(1, 2), new Lines(4, 6));
    }

    @Test
    void a_supplement_adds_people_and_readings() throws UnreadableMinutesException {
        SidecarMetadata supplement = new SidecarMetadata(
                null,
                null,
                null,
                null,
                "掲示板",
                List.of(
                        new SidecarMetadata.Entry("早川 渉", "はやかわ わたる", "委員", "掲示板"),
                        new SidecarMetadata.Entry("小暮　正", null, "書記", "掲示板"),
                        new SidecarMetadata.Entry("戸川 淳", "とがわ じゅん", null, "掲示板")));
        List<Attendee> people = read("may.txt", TEXT, supplement).meeting().attendees();
        assertThat(people).extracting(person -> person.name().full()).containsExactly("早川 渉", "小暮 正");
        assertThat(people.getFirst().name().kana()).isEqualTo("はやかわ わたる");
        assertThat(people.getFirst().post()).isEqualTo("会長");
        assertThat(people.getLast().post()).isEqualTo("書記");
        assertThat(people.getLast().provenance()).isEqualTo(new Provenance.Supplied("掲示板"));
    }

    @Test
    void a_file_without_a_turn_is_no_minutes() {
        assertThatThrownBy(() -> read("may.txt", "橋の件\n", SidecarMetadata.NONE))
                .isInstanceOf(UnreadableMinutesException.class)
                .hasMessageStartingWith("may.txt: no minutes:")
                .satisfies(failure -> assertThat(((UnreadableMinutesException) failure).file())
                        .isEqualTo("may.txt"))
                .satisfies(failure -> assertThat(((UnreadableMinutesException) failure).reason())
                        .startsWith("no minutes:"));
    }
}
