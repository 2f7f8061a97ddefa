package dev.hatsugen.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.question.QuestionOutline;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Short replies that ask about what is around the words that were shown. */
class AroundShownTest {

    private static final VerifiedQuote SHOWN = TownTalk.quote(TownTalk.SPRING, "橋は来年四月に直します。");

    @ParameterizedTest
    @CsvSource({"なんで？, 古くて危ない", "費用はいくら？, 三億円", "町の負担は？, 一億円", "夜間の通行止めは？, 通行止めは避けて", "もっと詳しく, 古くて危ない"})
    void what_is_there_is_shown(String words, String found) {
        assertThat(read(words, List.of(SHOWN)))
                .hasValueSatisfying(reply -> assertThat(reply)
                        .isInstanceOfSatisfying(
                                FollowUp.IntoShown.class,
                                into -> assertThat(into.found().getFirst().text())
                                        .contains(found)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"駐車場は？", "第2回では？", "前回は？", "石田さんは？", "町長は橋の色と駅の色と港の色について何と言いましたか", "教育長は？"})
    void what_is_not_there_is_another_question(String words) {
        assertThat(read(words, List.of(SHOWN))).isEmpty();
    }

    @Test
    void without_quotes_there_is_nothing_around() {
        assertThat(read("なんで？", List.of())).isEmpty();
    }

    @Test
    void the_reply_is_put_with_what_it_is_about_in_the_language_it_is_typed_in() {
        FollowUp japanese = read("なんで？", List.of(SHOWN)).orElseThrow();
        FollowUp english = read("why?", List.of(SHOWN)).orElseThrow();
        assertThat(((FollowUp.IntoShown) japanese).question()).isEqualTo("なんで？ (橋)");
        assertThat(((FollowUp.IntoShown) japanese).language()).isEqualTo(Locale.JAPANESE);
        assertThat(((FollowUp.IntoShown) english).question()).isEqualTo("why? (橋)");
        assertThat(((FollowUp.IntoShown) english).language()).isEqualTo(Locale.ENGLISH);
    }

    private static Optional<FollowUp> read(String words, List<VerifiedQuote> shown) {
        QuestionOutline before = TownTalk.outline("橋について");
        Antecedents old = Antecedents.of(Named.in(before, TownTalk.JAPANESE), shown, TownTalk.JAPANESE);
        return new AroundShown(TownTalk.PARSER, before, old).read(words, Optional::empty);
    }
}
