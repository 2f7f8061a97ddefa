package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a field has the label of a turn, and where the words are. */
class FieldPlacesTest {

    /** The label of the first line, and the line and the place of its words; none where there is no label. */
    private static String at(String text) {
        LabelCandidate label = FieldLabels.at(Pages.of(text.replace("/", "\n")), 0);
        return label == null ? "none" : label.label() + " " + label.last() + ":" + label.words();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "発言者：早川/始めます。 | 早川 0:6",
                "発言者：早川/発言内容：始めます。 | 早川 1:5",
                "発言者：早川　発言内容：始めます。 | 早川 0:12",
                "発言者：早川 | 早川 0:6",
                "発言者/早川/始めます。 | 早川 1:2",
                "発言者/早川/発言内容：始めます。 | 早川 2:5",
                "発言者/早川 | none",
                "発言者//早川/始めます。 | none",
                "発言者：橋を見た。それから | none",
                "発言者：発言内容：始めます。 | none",
                "橋の件：早川 | none"
            })
    void words_are_behind_the_label_or_below_it(String text, String label) {
        assertThat(at(text)).isEqualTo(label);
    }

    @Test
    void a_label_has_forty_letters_at_most() {
        assertThat(at("発言者：" + "早".repeat(40))).startsWith("早");
        assertThat(at("発言者：" + "早".repeat(41))).isEqualTo("none");
        assertThat(at("発言者/" + "早".repeat(40) + "/始めます。")).startsWith("早");
        assertThat(at("発言者/" + "早".repeat(41) + "/始めます。")).isEqualTo("none");
        assertThat(FieldLabels.isLabel("早".repeat(40))).isTrue();
        assertThat(FieldLabels.isLabel("早".repeat(41))).isFalse();
    }

    @Test
    void a_sentence_or_a_field_is_no_label() {
        assertThat(FieldLabels.isLabel("早川")).isTrue();
        assertThat(FieldLabels.isLabel(" ")).isFalse();
        assertThat(FieldLabels.isLabel("橋は直りました。")).isFalse();
        assertThat(FieldLabels.isLabel("発言内容")).isFalse();
    }
}
