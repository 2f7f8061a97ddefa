package dev.hatsugen.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.question.ExpectedAnswerType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one figure of the kind that is asked for, as the sentence writes it. */
class FigureFinderTest {

    @ParameterizedTest
    @CsvSource({
        "費用はいくらですか, 橋の費用は約３億円です。, 約３億円",
        "費用はいくらですか, 負担は1200円で3人が払う。, 1200円",
        "何人が来たか, 当日は延べ二百人が来た。, 延べ二百人",
        "対象は何世帯, 対象は45世帯です。, 45世帯",
        "検挙は何件, 検挙は12件、逮捕は3人である。, 12件",
        "バスは何台, バスを2台増やす。, 2台"
    })
    void the_figure_is_found_with_its_unit_and_its_rounding(String question, String sentence, String figure) {
        assertThat(FigureFinder.in(question, sentence)).contains(figure);
        assertThat(ExpectedAnswerType.figure(question)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "費用はいくらですか, 橋を直します。",
        "費用はいくらですか, 工事が3億円、設計が2千万円です。",
        "橋の話, 費用は3億円です。",
        "何人が来たか, 3台のバスが来た。",
        "'', 費用は3億円です。",
        "費用はいくらですか, ''"
    })
    void none_or_several_of_the_kind_are_no_answer(String question, String sentence) {
        assertThat(FigureFinder.in(question, sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"橋の話, true", "なぜ値上げするのか, true", "費用は何円か, false", "how many people came, false"})
    void a_question_without_a_figure_expects_none(String question, boolean none) {
        assertThat(ExpectedAnswerType.figure(question) == null).isEqualTo(none);
    }
}
