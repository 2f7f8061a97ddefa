package dev.hatsugen.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.IndexedCorpus;
import dev.hatsugen.statements.StatementService;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ComparisonServiceTest {

    private final IndexedCorpus indexed = IndexedCorpus.get();
    private final ComparisonService service = new ComparisonService(
            indexed.corpus,
            indexed.members,
            indexed.topics,
            new StatementService(indexed.corpus, indexed.members, indexed.topics));

    private List<ComparedMeeting> compare(String member, String topic) {
        return ((Comparison.SideBySide) service.compare(member, topic, Locale.JAPANESE)).meetings();
    }

    @Test
    void aMemberStandsWithTheOfficeOfEachDayOldestMeetingFirst() {
        List<ComparedMeeting> meetings = compare("後藤", "人材育成");
        assertThat(meetings).extracting(meeting -> meeting.meeting().number()).containsExactly(26, 42);
        assertThat(meetings)
                .extracting(meeting -> meeting.participants().getFirst().post())
                .containsExactly("本部員", "情報セキュリティ大学院大学学長");
        assertThat(meetings)
                .allSatisfy(meeting -> assertThat(meeting.passages())
                        .isNotEmpty()
                        .allSatisfy(
                                passage -> assertThat(passage.quote().meeting()).isEqualTo(meeting.meeting())));
    }

    @Test
    void anOfficeIsWhoeverHeldItThatDay() {
        List<ComparedMeeting> meetings = compare("外務省", "ルール形成");
        assertThat(meetings)
                .extracting(
                        meeting -> meeting.participants().getFirst().speaker().label())
                .containsExactly("宇都外務副大臣", "松本外務大臣政務官");
        assertThat(compare("警察", "サイバー攻撃"))
                .extracting(meeting -> meeting.participants().getFirst().shown())
                .containsExactly("小此木 八郎", "坂井 学");
    }

    @Test
    void aMeetingWhereNothingWasSaidOnItSaysSo() {
        List<ComparedMeeting> meetings = compare("村井", "選挙");
        assertThat(meetings.getLast().passages()).isEmpty();
        assertThat(meetings.getLast().note()).isEqualTo("村井 純の発言1件をすべて確認しましたが、「選挙」に触れた箇所はありません。");
        assertThat(compare("松原", "演習").getFirst().note()).isEqualTo("この会合に「松原」にあたる出席者・発言者はいません。");
    }

    @Test
    void aFewPassagesAreShownAndTheOthersCounted() {
        ComparedMeeting meeting = compare("宮澤", "バグ").getFirst();
        assertThat(meeting.passages()).hasSize(3);
        assertThat(meeting.further()).isPositive();
    }

    @Test
    void saysWhyThereIsNothingToCompare() {
        Comparison.Missing missing = (Comparison.Missing) service.compare("後藤", "クジラ", Locale.JAPANESE);
        assertThat(missing.reason()).isEqualTo(Answer.Reason.NO_STATEMENT_ON_TOPIC);
        Comparison.Missing nobody = (Comparison.Missing) service.compare("Gotho", "クジラ", Locale.ENGLISH);
        assertThat(nobody.reason()).isIn(Answer.Reason.NO_SUCH_MEMBER, Answer.Reason.NO_STATEMENT_ON_TOPIC);
        Comparison.Missing absent = (Comparison.Missing) service.compare("土屋", "ASEAN", Locale.JAPANESE);
        assertThat(absent.reason()).isEqualTo(Answer.Reason.ABSENT);
    }
}
