package dev.hatsugen.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.RecordText;
import dev.hatsugen.minutes.Reflow;
import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.minutes.WrittenMinutes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a quote says of itself, and that none exists whose words the source does not hold. */
class QuoteProofTest {

    @Test
    void words_that_the_source_does_not_hold_are_no_quote() {
        Meeting meeting = withWordsOf("橋は危険だ。", "橋は安全だ。");
        assertThatThrownBy(() -> quote(meeting, new Span(0, 6)))
                .isInstanceOf(UnverifiableQuoteException.class)
                .hasMessageContaining("the source of meeting 1 differ at");
        assertThat(quote(meeting, new Span(0, 2)).text()).isEqualTo("橋は");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00a0", "\u3000", "\t", "\ufeff"})
    void blanks_of_any_kind_may_differ(String blank) {
        Meeting meeting = withWordsOf("橋は" + blank + "安全だ。", "橋は 安全だ。");
        assertThat(quote(meeting, new Span(0, 7)).text()).isEqualTo("橋は 安全だ。");
    }

    @Test
    void a_turn_is_quoted_with_speaker_section_and_lines() {
        Meeting meeting = WrittenMinutes.meeting(
                WrittenMinutes.turn("議長", null, "始める。"), WrittenMinutes.turn("市長", "討議", "橋が\n古い。"));
        Statement turn = meeting.statements().getLast();
        VerifiedQuote quote = QuoteVerifier.quote(meeting, turn, turn.words().all(), Relation.SAID, 0.25);
        assertThat(quote.meeting()).isSameAs(meeting);
        assertThat(quote.statementId()).isEqualTo("1-1");
        assertThat(quote.speaker().label()).isEqualTo("市長");
        assertThat(quote.section()).isEqualTo("討議");
        assertThat(quote.text()).isEqualTo("橋が古い。");
        assertThat(quote.source()).isEqualTo(new Span(5, 11));
        assertThat(quote.lines().first()).isEqualTo(2);
        assertThat(quote.lines().last()).isEqualTo(3);
        assertThat(quote.relation()).isEqualTo(Relation.SAID);
        assertThat(quote.score()).isEqualTo(0.25);
        assertThat(quote.sha256()).isEqualTo("2e9e832aac99534dc3ba16f9f3c5a8d41adbc8d7127fc638b1bb199058afac04");
    }

    @Test
    void words_of_the_record_are_nobodys() {
        Meeting meeting = WrittenMinutes.meeting(WrittenMinutes.record(RecordText.Kind.NOTE, "一同起立する。"));
        RecordText note = meeting.recordTexts(RecordText.Kind.NOTE).getFirst();
        VerifiedQuote quote = QuoteVerifier.quote(meeting, note, note.words().all(), Relation.RECORD, 0);
        assertThat(quote.statementId()).isNull();
        assertThat(quote.section()).isNull();
        assertThat(quote.speaker()).isEqualTo(new Speaker(null, null, Speaker.Proof.NONE));
        assertThat(quote.score()).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void a_score_that_is_none_is_refused(double score) {
        Meeting meeting = WrittenMinutes.turns("橋が古い。");
        Statement turn = meeting.statements().getFirst();
        assertThatThrownBy(() -> QuoteVerifier.quote(meeting, turn, new Span(0, 2), Relation.SAID, score))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("with a score of " + score);
    }

    private static VerifiedQuote quote(Meeting meeting, Span span) {
        return QuoteVerifier.quote(meeting, meeting.statements().getFirst(), span, Relation.SAID, 1);
    }

    /** A meeting whose one turn was read out of another text than its source. */
    private static Meeting withWordsOf(String source, String words) {
        SourceText other = new SourceText("other.txt", words);
        Span all = new Span(0, words.length());
        Speaker speaker = new Speaker("市長", null, Speaker.Proof.LABEL_LINE);
        Statement turn =
                new Statement("1-0", speaker, null, Reflow.of(other, new Span(0, 0)), Reflow.of(other, all), all);
        Meeting written = WrittenMinutes.turns(source);
        return new Meeting("1", written.header(), written.source(), List.of(), List.of(turn));
    }
}
