package dev.hatsugen.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.IndexedCorpus;
import dev.hatsugen.minutes.Attendance;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CorpusCatalogTest {

    private final CorpusCatalog directory = new CorpusCatalog(IndexedCorpus.get().corpus, IndexedCorpus.get().people);

    private MemberEntry member(String name) {
        return directory.members().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void meetingsSayWhatDoesNotStandInTheirText() {
        assertThat(directory.meetings()).extracting(MeetingEntry::number).containsExactly(26, 42);
        MeetingEntry old = directory.meetings().getFirst();
        assertThat(old.date()).isEqualTo(LocalDate.of(2021, 2, 9));
        assertThat(old.supplied()).contains("not in the text");
        assertThat(old.place()).isNull();
        MeetingEntry latest = directory.meetings().getLast();
        assertThat(latest.supplied()).isNull();
        assertThat(latest.place()).isEqualTo("総理大臣官邸２階大ホール");
        assertThat(latest.statements()).isEqualTo(21);
        assertThat(latest.speakers()).isEqualTo(16);
    }

    @Test
    void membersHoldTheirOfficesMeetingByMeeting() {
        MemberEntry goto_ = member("後藤 厚宏");
        assertThat(goto_.kana()).isEqualTo("ごとう あつひろ");
        assertThat(goto_.turns()).isEqualTo(2);
        assertThat(goto_.terms()).extracting(TermEntry::post).containsExactly("本部員", "情報セキュリティ大学院大学学長");
        assertThat(goto_.terms().getFirst().supplied()).contains("not in the text");
        assertThat(goto_.terms().getLast().supplied()).isNull();
        assertThat(member("土屋").terms().getFirst().attendance()).isEqualTo(Attendance.ABSENT);
        assertThat(member("橋本 聖子").turns()).isEqualTo(4);
    }
}
