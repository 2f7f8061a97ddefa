package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceStartsTest {

    private static List<String> sentences(String paragraph) {
        List<Integer> starts = SentenceStarts.of(paragraph);
        return IntStream.range(0, starts.size())
                .mapToObj(i -> paragraph
                        .substring(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : paragraph.length())
                        .strip())
                .toList();
    }

    @Test
    void japanese_sentences_begin_behind_a_full_stop() {
        assertThat(sentences("会長が開会した。書記が読んだ。")).containsExactly("会長が開会した。", "書記が読んだ。");
        assertThat(sentences("開会した")).containsExactly("開会した");
    }

    @Test
    void a_full_stop_in_brackets_or_quotation_marks_ends_no_sentence() {
        assertThat(sentences("会長は「短くする。異論は。」と言った。次へ移る。")).containsExactly("会長は「短くする。異論は。」と言った。", "次へ移る。");
        assertThat(sentences("橋（古い。狭い。）を直す。以上。")).containsExactly("橋（古い。狭い。）を直す。", "以上。");
    }

    @Test
    void a_bracket_that_nothing_opened_changes_nothing() {
        assertThat(sentences("橋）を直す。「はい。いいえ。」以上。")).containsExactly("橋）を直す。", "「はい。いいえ。」以上。");
    }

    @Test
    void english_sentences_begin_with_a_capital() {
        assertThat(sentences("The pump leaks. It was mended? \"Yes.\" He left! Ann stayed."))
                .containsExactly("The pump leaks.", "It was mended?", "\"Yes.\"", "He left!", "Ann stayed.");
        assertThat(sentences("It cost approx. nine pounds.")).containsExactly("It cost approx. nine pounds.");
    }

    @Test
    void a_title_or_an_initial_ends_no_sentence() {
        assertThat(sentences("We thank Mrs. Holt. She left.")).containsExactly("We thank Mrs. Holt.", "She left.");
        assertThat(sentences("It was G. Vane who spoke. He left."))
                .containsExactly("It was G. Vane who spoke.", "He left.");
        assertThat(sentences("Dr. Moss spoke.")).containsExactly("Dr. Moss spoke.");
    }

    @ParameterizedTest
    @CsvSource({
        "We heard from Ms., true",
        "We heard from J., true",
        "We heard the Inspector., false",
        "The rain stopped., false",
        "Thanks to our Cllr., false",
        "Thanks to Cllr., true"
    })
    void tells_a_title_at_the_end_of_a_line_from_a_word(String line, boolean title) {
        assertThat(SentenceStarts.endsInTitle(line)).isEqualTo(title);
    }
}
