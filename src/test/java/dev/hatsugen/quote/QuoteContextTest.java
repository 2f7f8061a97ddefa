package dev.hatsugen.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.RecordText;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.WrittenMinutes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuoteContextTest {

    @Test
    void sentences_of_the_same_turn_stand_around_the_quote() {
        QuoteContext context = around(WrittenMinutes.turns("前の話。", "橋が古い。予算がない。人もいない。道も狭い。", "後の話。"), "予算がない。");
        assertThat(text(context.before())).isEqualTo("橋が古い。");
        assertThat(context.quote().text()).isEqualTo("予算がない。");
        assertThat(text(context.after())).isEqualTo("人もいない。道も狭い。");
    }

    @Test
    void at_the_edges_of_a_turn_the_neighbours_go_on() {
        Meeting meeting = WrittenMinutes.turns("一の話。二の話。", "橋が古い。", "三の話。四の話。");
        QuoteContext context = around(meeting, "橋が古い。");
        assertThat(text(context.before())).isEqualTo("一の話。二の話。");
        assertThat(text(context.after())).isEqualTo("三の話。四の話。");
        assertThat(Objects.requireNonNull(context.before()).speaker().label()).isEqualTo("発言者0");
        assertThat(Objects.requireNonNull(context.after()).speaker().label()).isEqualTo("発言者2");
    }

    @Test
    void nothing_stands_before_the_first_sentence_and_behind_the_last() {
        Meeting meeting = WrittenMinutes.turns("一の話。", "二の話。");
        assertThat(around(meeting, "一の話。").before()).isNull();
        assertThat(text(around(meeting, "一の話。").after())).isEqualTo("二の話。");
        assertThat(around(meeting, "二の話。").after()).isNull();
        assertThat(text(around(meeting, "二の話。").before())).isEqualTo("一の話。");
    }

    @Test
    void a_quote_of_half_a_sentence_has_whole_sentences_around_it() {
        QuoteContext context = around(WrittenMinutes.turns("橋が古い。予算がないから直せない。人もいない。"), "予算がない");
        assertThat(text(context.before())).isEqualTo("橋が古い。");
        assertThat(text(context.after())).isEqualTo("人もいない。");
    }

    @Test
    void sentences_are_added_up_to_the_greatest_distance() {
        String fits = sentence(100) + sentence(100);
        assertThat(text(around(WrittenMinutes.turns(fits + "橋が古い。" + fits), "橋が古い。")
                        .before()))
                .isEqualTo(fits);
        assertThat(text(around(WrittenMinutes.turns(fits + "橋が古い。" + fits), "橋が古い。")
                        .after()))
                .isEqualTo(fits);
        String tooLong = sentence(101) + "橋が古い。" + sentence(100) + sentence(101);
        QuoteContext cut = around(WrittenMinutes.turns(sentence(100) + tooLong), "橋が古い。");
        assertThat(text(cut.before())).isEqualTo(sentence(101));
        assertThat(text(cut.after())).isEqualTo(sentence(100));
    }

    @Test
    void the_nearest_sentence_stands_there_however_long_it_is() {
        QuoteContext context = around(WrittenMinutes.turns(sentence(500) + "橋が古い。" + sentence(501)), "橋が古い。");
        assertThat(text(context.before())).hasSize(500);
        assertThat(text(context.after())).hasSize(501);
    }

    @Test
    void blocks_without_sentences_are_passed_over() {
        Meeting meeting = WrittenMinutes.turns("一の話。", "　", " ", "橋が古い。", " ", "　", "二の話。");
        QuoteContext context = around(meeting, "橋が古い。");
        assertThat(text(context.before())).isEqualTo("一の話。");
        assertThat(text(context.after())).isEqualTo("二の話。");
    }

    @Test
    void the_quote_keeps_its_relation_and_its_context_says_what_it_is() {
        Meeting meeting = WrittenMinutes.meeting(
                WrittenMinutes.record(RecordText.Kind.NOTE, "一同起立する。"),
                WrittenMinutes.turn("市長", null, "橋が古い。"),
                WrittenMinutes.turn("議員", null, "予算がない。"));
        QuoteContext context = QuoteContext.of(meeting, find(meeting, "橋が古い。"), Relation.MENTIONED)
                .orElseThrow();
        assertThat(context.quote().relation()).isEqualTo(Relation.MENTIONED);
        assertThat(context.quote().score()).isEqualTo(1);
        assertThat(Objects.requireNonNull(context.before()).relation()).isEqualTo(Relation.RECORD);
        assertThat(Objects.requireNonNull(context.after()).relation()).isEqualTo(Relation.SAID);
        assertThat(Objects.requireNonNull(context.after()).score()).isZero();
    }

    @Test
    void a_stretch_over_two_blocks_or_of_blanks_alone_has_no_context() {
        Meeting meeting = WrittenMinutes.turns("橋が古い。　　　予算がない。", "人もいない。");
        assertThat(QuoteContext.of(meeting, find(meeting, "予算がない。\n人もいない。"), Relation.SAID))
                .isEmpty();
        Span blank = find(meeting, "　");
        assertThat(QuoteContext.of(meeting, new Span(blank.start(), blank.start()), Relation.SAID))
                .isEmpty();
    }

    @Test
    void words_that_the_source_wraps_are_found() {
        Meeting meeting = WrittenMinutes.turns("橋が古い。予算が\nない。人もいない。");
        QuoteContext context = around(meeting, "予算が\nない。");
        assertThat(context.quote().text()).isEqualTo("予算がない。");
        assertThat(context.quote().lines().first()).isEqualTo(1);
        assertThat(context.quote().lines().last()).isEqualTo(2);
        assertThat(text(context.after())).isEqualTo("人もいない。");
    }

    private static QuoteContext around(Meeting meeting, String words) {
        return QuoteContext.of(meeting, find(meeting, words), Relation.SAID).orElseThrow();
    }

    private static Span find(Meeting meeting, String words) {
        int at = meeting.source().text().indexOf(words);
        assertThat(at).isNotNegative();
        return new Span(at, at + words.length());
    }

    private static String text(@Nullable VerifiedQuote quote) {
        return Objects.requireNonNull(quote).text();
    }

    private static String sentence(int length) {
        return "橋".repeat(length - 1) + "。";
    }
}
