package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordFieldsTest {

    @ParameterizedTest
    @CsvSource({"日時, true", "日 時, true", "次回の日時, true", "日時（予定）, true", "議題1, true", "早川, false", "早川日時計, false"})
    void fields_of_the_record_are_known(String label, boolean field) {
        assertThat(RecordFields.isField(label)).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({"６　日時, true", "6. 日時, true", "日時, false", "６　早川, false"})
    void a_field_may_have_a_number(String line, boolean field) {
        assertThat(RecordFields.isNumberedField(line)).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({"決定事項, true", "■ 決定事項：, true", "**決定事項**, true", "決定事項：橋を直す, false", "日時, false", "早川, false"})
    void a_title_may_be_one_of_outcomes(String line, boolean outcomes) {
        assertThat(RecordFields.isOutcomeTitle(line)).isEqualTo(outcomes);
    }

    @ParameterizedTest
    @CsvSource({
        "決定事項：橋を直す, true",
        "- **決定事項**: 橋を直す, true",
        "【決定事項】橋を直す, true",
        "**決定事項** 橋を直す, true",
        "決定事項は橋です, false",
        "日時：五月, false",
        "【早川】橋を直す, false",
        "**早川** 橋を直す, false"
    })
    void a_line_may_record_an_outcome(String line, boolean outcome) {
        assertThat(RecordFields.recordsOutcome(line)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"Action items, true", "## Action items:, true", "3. Action items, true", "Attendees, false"})
    void a_section_may_list_tasks(String title, boolean tasks) {
        assertThat(RecordFields.listsTasks(title)).isEqualTo(tasks);
    }

    @ParameterizedTest
    @CsvSource({
        "委員, true",
        "委員A, true",
        "委員12, true",
        "委員より, true",
        "委員abcd, false",
        "委員長, false",
        "Guest 3, true",
        "Guest a, false",
        "早川委員, false",
        "A member of the public, true"
    })
    void a_speaker_may_be_somebody_whom_nobody_names(String label, boolean anonymous) {
        assertThat(RecordFields.isAnonymous(label)).isEqualTo(anonymous);
    }
}
