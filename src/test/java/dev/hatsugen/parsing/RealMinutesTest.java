package dev.hatsugen.parsing;

import static dev.hatsugen.minutes.Attendance.ABSENT;
import static dev.hatsugen.minutes.Attendance.OTHER;
import static dev.hatsugen.minutes.Attendance.PRESENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.RecordText;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.minutes.Statement;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RealMinutesTest {

    private static final String CHAIR_26 = "橋本東京オリンピック競技大会・東京パラリンピック競技大会担当大臣（副本部長）";

    private final Meeting meeting42 = Minutes.read(Minutes.MEETING_42);
    private final Meeting meeting26 = Minutes.read(Minutes.MEETING_26);

    @Test
    void bothAreReadLosslessly() {
        for (Meeting meeting : List.of(meeting42, meeting26)) {
            assertThat(Minutes.allWords(meeting))
                    .isEqualTo(Minutes.visible(meeting.source().text()));
        }
    }

    @Test
    void theHeaderOfThe42nd() {
        assertThat(meeting42.number()).isEqualTo(42);
        assertThat(meeting42.header().title()).isEqualTo("サイバーセキュリティ戦略本部 第42回会合");
        assertThat(meeting42.header().date()).isEqualTo(LocalDate.of(2025, 2, 5));
        assertThat(meeting42.header().place()).isEqualTo("総理大臣官邸２階大ホール");
    }

    @Test
    void the26thSaysNothingOfItself() {
        assertThat(Stream.of(
                                meeting26.header().number(),
                                meeting26.header().title(),
                                meeting26.header().date(),
                                meeting26.header().place())
                        .allMatch(Objects::isNull))
                .isTrue();
        assertThat(meeting26.attendees()).isEmpty();
    }

    @Test
    void everyLabelOfThe42nd() {
        assertThat(Minutes.labels(meeting42))
                .containsExactly(
                        "本部長",
                        "平副本部長兼デジタル大臣",
                        "上沼本部員",
                        "遠藤本部員",
                        "後藤本部員",
                        "酒井本部員",
                        "櫻井本部員",
                        "田中本部員",
                        "松原本部員",
                        "村井本部員",
                        "平副本部長兼デジタル大臣",
                        "平副本部長兼デジタル大臣",
                        "城内経済安全保障担当大臣",
                        "武藤経済産業大臣",
                        "坂井国家公安委員会委員長",
                        "阿達総務副大臣",
                        "本田防衛副大臣",
                        "松本外務大臣政務官",
                        "平副本部長兼デジタル大臣",
                        "平副本部長兼デジタル大臣",
                        "本部長");
    }

    @Test
    void everyLabelOfThe26th() {
        assertThat(Minutes.labels(meeting26))
                .containsExactly(
                        "本部長",
                        CHAIR_26,
                        "宮澤本部員",
                        "村井本部員",
                        "遠藤本部員",
                        "小野寺本部員",
                        "後藤本部員",
                        "中谷本部員",
                        "野原本部員",
                        "前田本部員",
                        CHAIR_26,
                        "小此木国家公安委員長",
                        "武田総務大臣",
                        "梶山経済産業大臣",
                        "岸防衛大臣",
                        "平井デジタル改革担当・情報通信技術（IT）政策担当大臣",
                        "宇都外務副大臣",
                        CHAIR_26,
                        CHAIR_26,
                        "本部長");
    }

    @Test
    void theChairIsNamedByTheHeadingAndTheAttendanceList() {
        Speaker first = meeting42.statements().getFirst().speaker();
        assertThat(first.proof()).isEqualTo(Speaker.Proof.HEADING);
        assertThat(first.name()).isEqualTo("林 芳正");
        assertThat(meeting26.statements().getFirst().speaker().name()).isNull();
    }

    @Test
    void everySpeakerOfThe42ndHasAName() {
        assertThat(meeting42.statements().stream()
                        .map(Statement::speaker)
                        .map(Speaker::name)
                        .toList())
                .doesNotContainNull()
                .contains("松本 尚", "松原 実穗子", "平 将明");
    }

    @Test
    void whoWasThereAndWhoWasNot() {
        assertThat(people(PRESENT)).hasSize(16).contains("林 芳正", "松原 実穗子", "村井 純");
        assertThat(people(OTHER)).hasSize(8).contains("橘 慶一郎", "飯田 陽一");
        assertThat(people(ABSENT)).containsExactly("土屋");
    }

    @Test
    void postsStandAsWritten() {
        assertThat(meeting42.attendees().stream().map(Attendee::post))
                .contains("本部長（内閣官房長官）", "LM虎ノ門南法律事務所 弁護士", "内閣サイバーセキュリティセンター長代理");
    }

    @Test
    void theRoomsAssentIsANote() {
        for (Meeting meeting : List.of(meeting42, meeting26)) {
            assertThat(texts(meeting, RecordText.Kind.NOTE)).contains("（「異議なし」と声あり）");
            assertThat(texts(meeting, RecordText.Kind.END)).containsExactly("－ 以上 －");
        }
    }

    @Test
    void agendaListsKeepTheirItemsTogether() {
        assertThat(texts(meeting26, RecordText.Kind.LIST).getFirst().split("\n"))
                .hasSize(2)
                .allMatch(item -> item.startsWith("・") && item.endsWith("について"));
        assertThat(texts(meeting42, RecordText.Kind.HEADING)).contains("【決定事項】", "【討議事項】", "【閣僚本部員発言】");
    }

    @Test
    void speechBeforeACircleIsNoLabel() {
        Statement opening = meeting26.statements().getFirst();
        assertThat(opening.words().text()).startsWith("○大変お忙しい中");
        assertThat(opening.label().isEmpty()).isTrue();
    }

    @Test
    void wordsOfALabelAreJoinedAndLeadBackToBothLines() {
        Statement chair = meeting26.statements().get(1);
        assertThat(chair.label().text()).isEqualTo("○（" + CHAIR_26 + "）");
        assertThat(chair.label().lines(chair.label().all()).last()
                        - chair.label().lines(chair.label().all()).first())
                .isEqualTo(2);
    }

    private List<String> people(Attendance attendance) {
        return meeting42.attendees().stream()
                .filter(attendee -> attendee.attendance() == attendance)
                .map(attendee -> attendee.name().full())
                .toList();
    }

    private static List<String> texts(Meeting meeting, RecordText.Kind kind) {
        List<String> texts = meeting.recordTexts(kind).stream()
                .map(text -> text.words().text())
                .toList();
        return Collections.unmodifiableList(texts);
    }
}
