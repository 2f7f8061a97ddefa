package dev.hatsugen.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Sentences;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.minutes.WrittenMinutes;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TurnQuotesTest {

    private static final String LONG = "あ".repeat(99) + "。";

    @Test
    void the_rest_of_the_turn_goes_on_with_what_is_behind_then_with_what_is_before() {
        assertThat(texts(TurnQuotes.further(TownTalk.quote(TownTalk.SPRING, "古くて危ないためです。"))))
                .containsExactly("費用は三億円です。町の負担は一億円です。", "橋は来年四月に直します。");
    }

    @Test
    void where_the_whole_turn_was_shown_the_next_one_goes_on() {
        assertThat(texts(TurnQuotes.further(TownTalk.quote(TownTalk.AUTUMN, "橋の工事は予定どおりです。"))))
                .containsExactly("駐車場の増設をお願いします。");
        assertThat(TurnQuotes.further(TownTalk.quote(TownTalk.AUTUMN, "駐車場の増設をお願いします。")))
                .isEmpty();
    }

    @Test
    void a_quote_grows_to_two_hundred_and_forty_characters_and_there_are_three_at_most() {
        Meeting meeting = WrittenMinutes.turns("始めます。" + LONG.repeat(8));
        assertThat(texts(TurnQuotes.further(TownTalk.quote(meeting, "始めます。"))))
                .containsExactly(LONG + LONG, LONG + LONG, LONG + LONG);
    }

    @Test
    void the_same_speaker_elsewhere_is_quoted_without_what_is_known() {
        VerifiedQuote shown = TownTalk.quote(TownTalk.SPRING, "橋はいつ直すのですか。費用はいくらですか。");
        assertThat(texts(TurnQuotes.elsewhere(shown, List.of(shown)))).containsExactly("夜間の通行止めは避けてください。歩行者が困るからです。");
        assertThat(texts(TurnQuotes.elsewhere(shown, List.of()))).hasSize(2);
    }

    @Test
    void turns_that_only_move_the_meeting_on_are_left_out() {
        Meeting meeting = WrittenMinutes.meeting(
                WrittenMinutes.turn("議長", null, "橋の件を議題とします。"),
                WrittenMinutes.turn("議長", null, "次に進みます。異議はないですね。"),
                WrittenMinutes.turn("議長", null, "次に進みます。異議はありませんか。"));
        VerifiedQuote shown = TownTalk.quote(meeting, "橋の件を議題とします。");
        assertThat(TurnQuotes.elsewhere(shown, List.of(shown))).isEmpty();
    }

    @Test
    void around_a_sentence_are_those_behind_first_then_those_before() {
        Meeting meeting = WrittenMinutes.turns(LONG + "前です。橋です。後です。" + LONG + LONG);
        Statement turn = meeting.statements().getFirst();
        Span sentence = Sentences.of(turn.words().text()).get(2);
        VerifiedQuote quote = TurnQuotes.around(meeting, turn, sentence);
        assertThat(quote.text()).isEqualTo(LONG + "前です。橋です。後です。" + LONG);
        assertThat(Objects.requireNonNull(quote.highlights().best()).of(quote.text()))
                .isEqualTo("橋です。");
    }

    @Test
    void a_sentence_that_is_longer_stays_alone() {
        String long300 = "い".repeat(300) + "。";
        Meeting meeting = WrittenMinutes.turns("前です。" + long300 + "後です。");
        Statement turn = meeting.statements().getFirst();
        assertThat(TurnQuotes.around(
                                meeting, turn, Sentences.of(turn.words().text()).get(1))
                        .text())
                .isEqualTo(long300);
    }

    private static List<String> texts(List<VerifiedQuote> quotes) {
        return quotes.stream().map(VerifiedQuote::text).toList();
    }
}
