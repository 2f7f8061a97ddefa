package dev.hatsugen.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Folding;
import dev.hatsugen.question.QuestionOutline;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Replies that are whole sentences and mean one thing. */
class WholeRepliesTest {

    private static final VerifiedQuote SHOWN = TownTalk.quote(TownTalk.SPRING, "橋はいつ直すのですか。費用はいくらですか。");
    private static final VerifiedQuote LIBRARY = TownTalk.quote(TownTalk.SPRING, "図書館の開館時間を一時間延ばします。利用者の要望によるものです。");

    @ParameterizedTest
    @CsvSource({"他には？, 川上議員は橋について何と言いましたか", "もっと, 橋について教えて", "他の人は？, 橋について教えて", "誰ですか, 第1回会合の出席者は", "more, 橋について教えて"})
    void more_quotes_on_the_same_question(String words, String before) {
        assertThat(read(words, before, List.of(SHOWN)))
                .hasValueSatisfying(reply -> assertThat(reply)
                        .isInstanceOfSatisfying(
                                FollowUp.More.class,
                                more -> assertThat(more.question()).isEqualTo(before)));
    }

    @ParameterizedTest
    @CsvSource({
        "他の人は？, 第1回会合で川上議員は橋について何と言いましたか, 第1回会合で橋について発言したのは誰ですか",
        "誰ですか, 橋について教えて, 橋について発言したのは誰ですか",
        "who said that?, What was said about the bridge?, Who spoke about bridge?"
    })
    void who_spoke_on_the_same(String words, String before, String question) {
        assertThat(read(words, before, List.of(SHOWN)))
                .hasValueSatisfying(reply -> assertThat(reply)
                        .isInstanceOfSatisfying(FollowUp.Continued.class, continued -> {
                            assertThat(continued.question()).isEqualTo(question);
                            assertThat(continued.taken().people()).isEmpty();
                        }));
    }

    @Test
    void what_else_somebody_said_is_looked_for_in_their_other_turns() {
        assertThat(read("その人は他に何と言いましたか", "橋について教えて", List.of(SHOWN)))
                .hasValueSatisfying(reply -> assertThat(reply)
                        .isInstanceOfSatisfying(FollowUp.IntoShown.class, into -> {
                            assertThat(into.question()).isEqualTo("第1回会合で川上議員は何と言いましたか");
                            assertThat(into.found())
                                    .extracting(VerifiedQuote::text)
                                    .containsExactly("夜間の通行止めは避けてください。歩行者が困るからです。");
                            assertThat(into.taken().people()).containsExactly("川上議員");
                        }));
    }

    @Test
    void where_somebody_said_nothing_else_more_on_the_question_is_shown() {
        assertThat(read("その人は他に何と言いましたか", "図書館について", List.of(LIBRARY))).containsInstanceOf(FollowUp.More.class);
    }

    @ParameterizedTest
    @CsvSource({"英語で, en", "in English please, en", "日本語で, ja", "in Japanese, ja"})
    void the_same_in_another_language(String words, String language) {
        assertThat(read(words, "橋について教えて", List.of(SHOWN))).contains(new FollowUp.InLanguage(Locale.of(language)));
        assertThat(WholeReplies.language(Folding.fold(words))).contains(Locale.of(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "町長は？", "なんで？", "橋の色は？", "What about the mayor?"})
    void other_words_are_no_whole_reply(String words) {
        assertThat(read(words, "橋について教えて", List.of(SHOWN))).isEmpty();
        assertThat(WholeReplies.language(Folding.fold(words))).isEmpty();
    }

    private static Optional<FollowUp> read(String words, String before, List<VerifiedQuote> shown) {
        QuestionOutline outline = TownTalk.outline(before);
        QuestionTemplates forms = QuestionTemplates.in(outline.reading().language());
        return WholeReplies.read(
                words, Folding.fold(words), outline, Antecedents.of(Named.in(outline, forms), shown, forms));
    }
}
