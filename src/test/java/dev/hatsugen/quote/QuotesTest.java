package dev.hatsugen.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.Sentences;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.minutes.WrittenMinutes;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotesTest {

    @Test
    void a_passage_that_fits_is_quoted_whole() {
        String words = sentence(150) + sentence(150);
        assertThat(Quotes.of(passage(words), Relation.SAID, 0.5).text()).isEqualTo(words);
    }

    @Test
    void a_longer_passage_is_quoted_by_its_first_sentences() {
        assertThat(Quotes.of(passage(sentence(150) + sentence(151) + "短い。"), Relation.SAID, 0.5)
                        .text())
                .isEqualTo(sentence(150));
    }

    @Test
    void a_first_sentence_is_quoted_however_long_it_is() {
        assertThat(Quotes.of(passage(sentence(400) + "短い。"), Relation.SAID, 0.5).text())
                .isEqualTo(sentence(400));
    }

    @Test
    void a_score_is_kept_within_its_range() {
        Passage passage = passage("橋が古い。");
        assertThat(Quotes.of(passage, Relation.MENTIONED, 0.5).score()).isEqualTo(0.5);
        assertThat(Quotes.of(passage, Relation.SAID, 1.7).score()).isEqualTo(1);
        assertThat(Quotes.of(passage, Relation.SAID, -0.2).score()).isZero();
        assertThat(Quotes.of(passage, Relation.MENTIONED, 0.5).relation()).isEqualTo(Relation.MENTIONED);
    }

    @Test
    void quotes_of_one_person_stand_behind_their_best() {
        Meeting meeting = WrittenMinutes.meeting(
                WrittenMinutes.turn("市長", null, "一。"),
                WrittenMinutes.turn("議員", null, "二。"),
                WrittenMinutes.turn("市長", null, "三。"),
                WrittenMinutes.turn("市長", null, "四。"));
        List<VerifiedQuote> quotes = List.of(
                quote(meeting, 0, Relation.SAID),
                quote(meeting, 1, Relation.SAID),
                quote(meeting, 3, Relation.MENTIONED),
                quote(meeting, 2, Relation.SAID));
        assertThat(Quotes.grouped(quotes)).extracting(VerifiedQuote::text).containsExactly("一。", "三。", "二。", "四。");
        assertThat(Quotes.grouped(List.of())).isEmpty();
    }

    private static VerifiedQuote quote(Meeting meeting, int turn, Relation relation) {
        Statement statement = meeting.statements().get(turn);
        return QuoteVerifier.quote(meeting, statement, statement.words().all(), relation, 1);
    }

    private static Passage passage(String words) {
        Meeting meeting = WrittenMinutes.turns(words);
        Statement turn = meeting.statements().getFirst();
        return new Passage("1-0.0", meeting, turn, Sentences.of(turn.words().text()));
    }

    private static String sentence(int length) {
        return "橋".repeat(length - 1) + "。";
    }
}
