package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionMarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q1. いつですか | 4 | Q1",
                "Ａ１：来月です | 3 | Ａ１",
                "問　いつですか | 2 | 問",
                "質問1-2　いつですか | 6 | 質問1-2",
                "Quite so. | 0 | ''",
                "問題です | 0 | ''"
            })
    void the_words_begin_behind_the_mark(String line, int words, String label) {
        assertThat(QuestionMarks.wordsAfter(line, 0)).isEqualTo(words);
        assertThat(QuestionMarks.label(line, 0)).isEqualTo(label);
    }

    @Test
    void the_mark_may_stand_behind_another_one() {
        assertThat(QuestionMarks.wordsAfter("・Q1. いつ", 1)).isEqualTo(5);
        assertThat(QuestionMarks.wordsAfter("・いつ", 1)).isEqualTo(1);
        assertThat(QuestionMarks.label("・Q1. いつ", 1)).isEqualTo("Q1");
    }

    @ParameterizedTest
    @CsvSource({"Q, true", "答12, true", "質疑, true", "問3-1, true", "早川, false", "Q12345, false", "'', false"})
    void a_label_may_be_a_mark_and_nothing_else(String label, boolean mark) {
        assertThat(QuestionMarks.isMark(label)).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource({"Q, true", "Ｑ１, true", "問1, true", "質問, true", "A, false", "答, false", "回答, false", "'', false"})
    void questions_are_told_from_answers(String label, boolean question) {
        assertThat(QuestionMarks.isQuestion(label)).isEqualTo(question);
    }

    @ParameterizedTest
    @CsvSource({"・問1　いつですか, true", "Q. いつですか, true", "A. 来月です, false", "早川　いつですか, false"})
    void a_line_asks_by_its_mark(String line, boolean asks) {
        assertThat(QuestionMarks.asks(line)).isEqualTo(asks);
    }
}
