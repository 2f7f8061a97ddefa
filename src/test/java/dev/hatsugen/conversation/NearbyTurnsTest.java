package dev.hatsugen.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.RecordText;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.WrittenMinutes;
import dev.hatsugen.quote.QuoteVerifier;
import dev.hatsugen.quote.Relation;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearbyTurnsTest {

    private static final NearbyTurns NEAR = new NearbyTurns(TownTalk.quote(TownTalk.SPRING, "橋は来年四月に直します。"));

    @Test
    void eight_turns_before_and_eleven_behind_are_near() {
        Meeting meeting = WrittenMinutes.turns(
                IntStream.range(0, 40).mapToObj(i -> "発言その" + i + "です。").toArray(String[]::new));
        NearbyTurns near = new NearbyTurns(TownTalk.quote(meeting, "発言その20です。"));
        assertThat(near.all()).hasSize(20);
        assertThat(near.distance(near.all().getFirst())).isEqualTo(-8);
        assertThat(near.distance(near.all().getLast())).isEqualTo(11);
        assertThat(near.distance(TownTalk.quote(meeting, "発言その12です。"))).isEqualTo(8);
        assertThat(near.distance(TownTalk.quote(meeting, "発言その11です。"))).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void a_quote_of_another_meeting_is_not_near() {
        assertThat(NEAR.distance(TownTalk.quote(TownTalk.SPRING, "費用は三億円です。"))).isZero();
        assertThat(NEAR.distance(TownTalk.quote(TownTalk.SPRING, "職員を二名増やします。")))
                .isEqualTo(3);
        assertThat(NEAR.distance(TownTalk.quote(TownTalk.AUTUMN, "駐車場の増設をお願いします。")))
                .isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void turns_of_one_section_belong_together() {
        assertThat(NEAR.isInSection(TownTalk.SPRING.statements().get(2))).isTrue();
        assertThat(NEAR.isInSection(TownTalk.SPRING.statements().get(3))).isFalse();
        NearbyTurns without = new NearbyTurns(TownTalk.quote(TownTalk.AUTUMN, "橋の工事は予定どおりです。"));
        assertThat(without.isInSection(TownTalk.AUTUMN.statements().get(1))).isTrue();
    }

    @Test
    void an_exchange_is_told_from_a_round() {
        Meeting exchange = WrittenMinutes.meeting(
                WrittenMinutes.turn("川上議員", null, "いつですか。"),
                WrittenMinutes.turn("町長", null, "来年です。"),
                WrittenMinutes.turn("川上議員", null, "費用は。"));
        assertThat(new NearbyTurns(TownTalk.quote(exchange, "来年です。")).isExchange())
                .isTrue();
        assertThat(NEAR.isExchange()).isFalse();
        assertThat(new NearbyTurns(TownTalk.quote(TownTalk.AUTUMN, "橋の工事は予定どおりです。")).isExchange())
                .isFalse();
    }

    @Test
    void all_nouns_have_to_be_near_in_whatever_turn() {
        assertThat(NEAR.holdAll(Set.of("橋", "図書館"))).isTrue();
        assertThat(NEAR.holdAll(Set.of("橋", "駐車場"))).isFalse();
        assertThat(NEAR.holdAll(Set.of())).isTrue();
    }

    @Test
    void a_speaker_is_near_whom_the_words_name() {
        assertThat(NEAR.hasSpeaker(TownTalk.query("図書館長は"))).isTrue();
        assertThat(NEAR.hasSpeaker(TownTalk.query("教育長は"))).isFalse();
    }

    @Test
    void an_answer_goes_on_from_the_end_of_the_turn_before() {
        assertThat(NEAR.endBefore(TownTalk.SPRING.statements().get(1))).isEqualTo("費用はいくらですか。");
        assertThat(NEAR.endBefore(TownTalk.SPRING.statements().getFirst())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "gain, they gain much, true",
        "gain, once again, false",
        "gain, again they gain, true",
        "gain, 'a,gain', true",
        "橋, 大橋, true",
        "橋, 駅, false",
        "3, no3, true",
        "gain, '', false"
    })
    void a_latin_word_begins_where_a_word_begins(String word, String text, boolean stands) {
        assertThat(NearbyTurns.stands(word, text)).isEqualTo(stands);
    }

    @Test
    void a_quote_of_the_record_itself_has_no_turns_around() {
        Meeting meeting = WrittenMinutes.meeting(
                WrittenMinutes.record(RecordText.Kind.LIST, "議題は橋である。"), WrittenMinutes.turn("町長", null, "橋を直します。"));
        NearbyTurns near = new NearbyTurns(
                QuoteVerifier.quote(meeting, meeting.blocks().getFirst(), new Span(0, 8), Relation.RECORD, 1));
        assertThat(near.all()).isEqualTo(List.of());
    }
}
