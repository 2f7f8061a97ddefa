package dev.hatsugen.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntityTest {

    private static Meeting meeting(String key, String text) {
        return new Meeting(
                key,
                new MeetingHeader(null, null, null, null, null),
                new SourceText("minutes.txt", text),
                List.of(),
                List.of());
    }

    private static Statement statement(String id, String text) {
        Reflow words = Reflow.of(new SourceText("minutes.txt", text), new Span(0, text.length()));
        return new Statement(
                id, new Speaker(null, null, Speaker.Proof.NONE), null, words, words, new Span(0, text.length()));
    }

    @Test
    void meetingsAreEqualByKey() {
        assertThat(meeting("42", "一")).isEqualTo(meeting("42", "二")).hasSameHashCodeAs(meeting("42", "二"));
        assertThat(meeting("42", "一")).isNotEqualTo(meeting("43", "一"));
    }

    @Test
    void statementsAreEqualById() {
        assertThat(statement("42-01", "一。")).isEqualTo(statement("42-01", "二。"));
        assertThat(statement("42-01", "一。")).isNotEqualTo(statement("42-02", "一。"));
    }

    @Test
    void passagesAreEqualById() {
        Statement statement = statement("42-01", "一。");
        List<Span> sentences = List.of(new Span(0, 1));

        assertThat(new Passage("42-01#1", meeting("42", "一"), statement, sentences))
                .isEqualTo(new Passage("42-01#1", meeting("42", "二"), statement, List.of(new Span(0, 2))))
                .isNotEqualTo(new Passage("42-01#2", meeting("42", "一"), statement, sentences));
    }

    @Test
    void aNameThatSaysTheDayIsNotDatedAgain() {
        Meeting dated = held("2025-02-05", null);
        assertThat(dated.datedName(number -> "meeting " + number)).isEqualTo("2025-02-05");
        assertThat(held("7", 7).datedName(number -> "meeting " + number)).isEqualTo("meeting 7 2025-02-05");
        assertThat(held("notes", null).datedName(String::valueOf)).isEqualTo("notes 2025-02-05");
        assertThat(dated.isDateTold("定例 2025/2/5（水）")).isTrue();
        assertThat(dated.isDateTold("2025年02月05日の会")).isTrue();
        assertThat(dated.isDateTold("定例 2025/2/15")).isFalse();
        assertThat(dated.isDateTold("定例 2025/2/50")).isFalse();
    }

    private static Meeting held(String key, @Nullable Integer number) {
        MeetingHeader header = new MeetingHeader(number, null, LocalDate.of(2025, 2, 5), null, null);
        return new Meeting(key, header, new SourceText("minutes.txt", "一"), List.of(), List.of());
    }

    @Test
    void theBodyIsBeforeANumberThatAnotherMeetingHasToo() {
        MeetingHeader header = new MeetingHeader(3, null, "防災会議", null, null, null);
        SourceText source = new SourceText("minutes.txt", "一");
        Meeting shared = new Meeting("bosai-3", header, source, List.of(), List.of());
        Meeting only = new Meeting("3", header, source, List.of(), List.of());
        assertThat(shared.headedName(number -> "第" + number + "回")).isEqualTo("防災会議 第3回");
        assertThat(only.headedName(number -> "第" + number + "回")).isEqualTo("第3回");
    }

    @Test
    void aMeetingWithoutANumberIsCalledByItsKey() {
        assertThat(meeting("2025-02-05", "一").displayName(number -> "meeting " + number))
                .isEqualTo("2025-02-05");
    }
}
