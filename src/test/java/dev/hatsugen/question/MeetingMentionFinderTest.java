package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.MeetingHeader;
import dev.hatsugen.minutes.SourceText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingMentionFinderTest {

    private static final Corpus CORPUS = new Corpus(List.of(
            meeting("p1", 1, "湊南区議会まちづくり防災委員会", "2024-06-18"),
            meeting("p2", 2, "湊南区議会まちづくり防災委員会", "2024-09-26"),
            meeting("p3", 3, "湊南区議会まちづくり防災委員会", "2025-06-19"),
            meeting("e3", 3, "葦原病院倫理審査会", "2025-02-05")));

    @ParameterizedTest
    @CsvSource({
        "第1回会合で何が決まった, p1, false",
        "2回目の会議の話, p2, false",
        "第2回の報告事項, p2, false",
        "flat #2 and the leak at no. 2, '', false",
        "session 9 of the course, '', false",
        "第3回で話したこと, e3 p3, true",
        "防災委員会の第3回で話したこと, p3, false",
        "倫理審査会で決まったこと, e3, false",
        "まちづくり防災委員会ではバスの話は出た, p1 p2 p3, false",
        "2月5日の会合で村井さんは, e3, false",
        "9月の委員会で, p2, false",
        "2/5に話したこと, e3, false",
        "2/3以上の賛成, '', false",
        "who spoke on 5 february, e3, false",
        "what was said on february 5th 2025, e3, false",
        "the lane opens on 7 april, '', false",
        "6月と9月でどう変わった, p1 p2 p3, true",
        "初回の会合で, p1, false",
        "前々回は何が決まった, e3, false",
        "直近の委員会で, p3, false",
        "昨年の会合で, p1 p2, true",
        "10月から運賃はいくら, '', false",
        "2026年の会合で, '', false",
        "第9回で, '', false",
        "令和6年9月の議論, p2, false",
        "3回で話したこと, e3 p3, true",
        "3回公演する話, '', false",
        "2回も反対した人, '', false",
        "4回の会議で変わったこと, '', false"
    })
    void meetings_are_named_by_number_date_order_and_body(String question, String keys, boolean several) {
        MeetingMention found = MeetingMentionFinder.find(question, CORPUS);
        assertThat(String.join(
                        " ",
                        found.meetings().stream().map(Meeting::key).sorted().toList()))
                .as(question)
                .isEqualTo(keys);
        assertThat(found.several()).as(question).isEqualTo(several);
    }

    @ParameterizedTest
    @CsvSource({
        "第9回で何が決まった, true",
        "第1回で, false",
        "2回の会合で, false",
        "一昨年の会合で何が決まった, true",
        "昨年の会合で, false",
        "10月から運賃は, false"
    })
    void a_meeting_that_is_not_there_is_told(String question, boolean missing) {
        assertThat(MeetingMentionFinder.find(question, CORPUS).missing() != null)
                .as(question)
                .isEqualTo(missing);
    }

    private static Meeting meeting(String key, @Nullable Integer number, String body, String date) {
        return new Meeting(
                key,
                new MeetingHeader(number, null, body, LocalDate.parse(date), null, null),
                new SourceText(key, ""),
                List.of(),
                List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "第1回で話したこと, n1",
        "二回目の打合せで, n2",
        "第一回目に来なかった人, n1",
        "第3回で, ''",
        "3回目の工事, ''",
        "1回公演の話, ''",
        "2回の会議の間に減ったこと, ''",
        "1回で終わらせる話, ''"
    })
    void where_no_meeting_has_a_number_its_place_counts(String question, String keys) {
        Corpus notes = new Corpus(
                List.of(meeting("n1", null, "病棟会議", "2025-10-08"), meeting("n2", null, "病棟会議", "2025-10-29")));
        assertThat(MeetingMentionFinder.find(question, notes).meetings().stream()
                        .map(Meeting::key)
                        .toList())
                .isEqualTo(keys.isEmpty() ? List.of() : List.of(keys));
    }
}
