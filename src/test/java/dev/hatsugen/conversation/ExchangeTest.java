package dev.hatsugen.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.quote.VerifiedQuote;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ExchangeTest {

    private static final List<VerifiedQuote> QUOTES = List.of(
            TownTalk.quote(TownTalk.SPRING, "橋は来年四月に直します。"),
            TownTalk.quote(TownTalk.SPRING, "費用は三億円です。"),
            TownTalk.quote(TownTalk.AUTUMN, "橋の工事は予定どおりです。"));

    @Test
    void the_quotes_of_a_page_were_shown_and_the_next_one_is_behind_it() {
        Exchange first = Exchange.of(answered(0), 2);
        assertThat(first.shown()).isEqualTo(QUOTES.subList(0, 2));
        assertThat(first.next()).isEqualTo(OptionalInt.of(2));
        Exchange second = Exchange.of(answered(2), 2);
        assertThat(second.shown()).isEqualTo(QUOTES.subList(2, 3));
        assertThat(second.next()).isEmpty();
    }

    @Test
    void a_page_that_holds_all_has_no_next() {
        assertThat(Exchange.of(answered(0), 3).next()).isEmpty();
        assertThat(Exchange.of(answered(0), 9).shown()).isEqualTo(QUOTES);
    }

    @Test
    void what_comes_after_goes_on_from_the_subject() {
        assertThat(Exchange.of(answered(0), 1).question()).isEqualTo("橋について");
    }

    @Test
    void where_nothing_was_found_what_is_near_was_shown() {
        Answer none = new Answer.NotFound(
                "駅は", Locale.JAPANESE, "", Answer.Reason.NOT_IN_MINUTES, QUOTES.subList(0, 1), Duration.ZERO);
        assertThat(Exchange.quotes(none)).isEqualTo(QUOTES.subList(0, 1));
    }

    @Test
    void nothing_is_taken_over_where_neither_people_nor_meeting_nor_topic_are() {
        assertThat(CarriedContext.NOTHING.isNothing()).isTrue();
        assertThat(new CarriedContext(List.of("町長"), List.of(), "").isNothing()).isFalse();
        assertThat(new CarriedContext(List.of(), List.of(TownTalk.SPRING), "").isNothing())
                .isFalse();
        assertThat(new CarriedContext(List.of(), List.of(), "橋").isNothing()).isFalse();
    }

    private static Reply.Answered answered(int from) {
        Answer answer = new Answer.Answered("橋は", Locale.JAPANESE, "", QUOTES, Duration.ZERO);
        return new Reply.Answered("橋は", answer, from, CarriedContext.NOTHING, "橋について");
    }
}
