package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionClassifierTest {

    @ParameterizedTest
    @CsvSource({
        "欠席者は, ABSENCE",
        "欠席した委員を教えてください, ABSENCE",
        "来られなかった人は, ABSENCE",
        "出席者の一覧, ATTENDANCE",
        "誰が出席しましたか, ATTENDANCE",
        "異議は出たか, OBJECTION",
        "何が決まりましたか, DECISIONS",
        "what was decided, DECISIONS",
        "審議事項, DISCUSSED",
        "報告事項を挙げて, REPORTED",
        "議題は何ですか, AGENDA",
        "what was on the agenda, AGENDA",
        "いつ開かれましたか, TIME",
        "when was the meeting held, TIME",
        "どこで開催されましたか, PLACE",
        "where was the meeting held, PLACE"
    })
    void a_part_of_the_record_is_asked_for_by_its_words(String question, QuestionType kind) {
        assertThat(QuestionClassifier.ofRecord(question))
                .extracting(QuestionClassifier.Found::kind)
                .first()
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "町長は橋について何と言ったか", "誰が橋に触れたか", "why is the bridge closed", "実験の参加者への謝礼はいくらか", "参加者に配る菓子の話"})
    void what_somebody_said_is_no_part_of_the_record(String question) {
        assertThat(QuestionClassifier.ofRecord(question)).isEmpty();
    }

    @Test
    void all_words_of_a_kind_are_told() {
        String question = "議題と議事次第";
        assertThat(QuestionClassifier.ofRecord(question))
                .singleElement()
                .satisfies(found -> assertThat(found.spans())
                        .extracting(span -> span.of(question))
                        .isEqualTo(List.of("議題", "議事次第")));
    }

    @ParameterizedTest
    @CsvSource({"報告事項は, true", "the agenda please, true", "議題, true", "何が決まったか, false", "'', false"})
    void a_list_of_the_agenda_is_called_by_its_name(String question, boolean named) {
        assertThat(QuestionClassifier.namesAgenda(question)).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource({
        "橋に触れた人は誰, true, false",
        "誰が橋に触れましたか, true, false",
        "who mentioned the bridge, true, false",
        "橋に触れた人を全員, true, true",
        "誰と誰が橋の話をしたか, true, true",
        "everyone who spoke on the bridge, true, true",
        "who said what about the bridge, true, true",
        "橋を壊したのは誰, false, false",
        "町長は橋に触れたか, false, false",
        "'', false, false"
    })
    void asking_who_is_told_from_asking_for_all(String question, boolean who, boolean all) {
        assertThat(QuestionClassifier.asksWho(question)).as("who").isEqualTo(who);
        assertThat(QuestionClassifier.asksForAll(question)).as("all").isEqualTo(all);
    }
}
