package dev.hatsugen.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims that say the opposite of what the evidence says. */
class AntonymsTest {

    @ParameterizedTest
    @CsvSource({
        "参加をやめるべき理由, 今年も参加するのであれば",
        "なぜ演習から抜ける方がいいのか, 演習には続けて参加します",
        "料金を下げる理由, 料金を上げたいと思います",
        "why did they reject the plan, the plan was approved",
        "who wanted to stop joining the drill, we should join the drill again"
    })
    void are_turned(String claim, String evidence) {
        assertThat(Antonyms.areTurned(claim, evidence)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "参加する理由, 今年も参加するのであれば",
        "参加をやめるべき理由, 参加はやめるべきです",
        "料金を下げる理由, 料金は下げますが税は上げます",
        "橋の色, 橋を塗り替えます",
        "why did they reject the plan, the plan was rejected"
    })
    void are_not_turned(String claim, String evidence) {
        assertThat(Antonyms.areTurned(claim, evidence)).isFalse();
    }
}
