package dev.hatsugen.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hatsugen.RealCorpus;
import dev.hatsugen.minutes.Block;
import dev.hatsugen.minutes.Digest;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Span;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class QuoteVerifierTest {

    record Cut(Meeting meeting, Block block, Span span) {}

    /** Whatever is cut, the source holds it, on the lines and with the hash that the quote names. */
    @Property(tries = 500)
    void a_quote_that_exists_stands_in_the_source(@ForAll("cuts") Cut cut) {
        VerifiedQuote quote = QuoteVerifier.quote(cut.meeting(), cut.block(), cut.span(), Relation.SAID, 1);
        String source = cut.meeting().source().text();
        String bare = quote.text().replaceAll("[\\s\\h]", "");
        assertThat(quote.source().of(source).replaceAll("[\\s\\h]", "")).isEqualTo(bare);
        assertThat(quote.sha256()).isEqualTo(Digest.sha256(bare));
        String[] lines = source.split("\n", -1);
        StringBuilder onLines = new StringBuilder();
        for (int line = quote.lines().first(); line <= quote.lines().last(); line++) {
            onLines.append(lines[line - 1]);
        }
        assertThat(onLines.toString().replaceAll("[\\s\\h]", "")).contains(bare);
    }

    @Provide
    Arbitrary<Cut> cuts() {
        return Arbitraries.of(RealCorpus.corpus().meetings())
                .flatMap(meeting -> Arbitraries.of(meeting.blocks()).flatMap(block -> {
                    int length = block.words().text().length();
                    return Arbitraries.integers()
                            .between(0, length - 1)
                            .flatMap(start -> Arbitraries.integers()
                                    .between(start + 1, length)
                                    .map(end -> new Cut(meeting, block, new Span(start, end))));
                }));
    }

    @Test
    void a_block_of_another_meeting_is_refused() {
        Meeting older = RealCorpus.corpus().meetings().getFirst();
        Meeting newer = RealCorpus.corpus().meetings().getLast();
        Block foreign = newer.statements().getFirst();
        assertThatThrownBy(() -> QuoteVerifier.quote(older, foreign, new Span(0, 5), Relation.SAID, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("26");
    }

    @Test
    void an_empty_range_and_a_score_out_of_range_are_refused() {
        Meeting meeting = RealCorpus.corpus().meetings().getFirst();
        Block block = meeting.statements().getFirst();
        assertThatThrownBy(() -> QuoteVerifier.quote(meeting, block, new Span(3, 3), Relation.SAID, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QuoteVerifier.quote(meeting, block, new Span(0, 3), Relation.SAID, 1.5))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
