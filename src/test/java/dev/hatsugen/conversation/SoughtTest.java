package dev.hatsugen.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtTest {

    @ParameterizedTest
    @CsvSource({
        "なんで？, WHY",
        "理由は？, WHY",
        "why?, WHY",
        "いつから？, WHEN",
        "when?, WHEN",
        "数字は？, FIGURE",
        "もっと詳しく, DETAIL",
        "more detail please, DETAIL"
    })
    void a_short_reply_says_what_it_looks_for(String words, Sought sought) {
        assertThat(Sought.in(Folding.fold(words))).contains(sought);
        assertThat(Sought.askedIn(Folding.fold(words))).contains(sought);
    }

    @Test
    void other_words_look_for_nothing_of_the_kind() {
        assertThat(Sought.in("図書館長は?")).isEmpty();
        assertThat(Sought.askedIn("図書館長は?")).isEmpty();
        assertThat(Sought.in("橋の話")).isEmpty();
    }

    @Test
    void a_longer_reply_asks_within_its_words() {
        assertThat(Sought.in("工事が遅れた理由は?")).isEmpty();
        assertThat(Sought.askedIn("工事が遅れた理由は?")).contains(Sought.WHY);
        assertThat(Sought.askedIn("工事の費用はいくら?")).contains(Sought.FIGURE);
    }

    @Test
    void evidence_of_what_is_sought_is_counted_in_a_sentence() {
        assertThat(Sought.WHY.countIn("雨が続いたため、工事が遅れたからです。")).isGreaterThan(1);
        assertThat(Sought.WHY.countIn("工事を始めます。")).isZero();
        assertThat(Sought.FIGURE.countIn("費用は３億円です。")).isPositive();
        assertThat(Sought.FIGURE.countIn("費用は未定です。")).isZero();
        assertThat(Sought.WHEN.countIn("工事は来年４月に始めます。")).isPositive();
    }
}
