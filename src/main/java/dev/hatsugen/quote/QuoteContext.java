package dev.hatsugen.quote;

import dev.hatsugen.minutes.Block;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Reflow;
import dev.hatsugen.minutes.Sentences;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Statement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A quote with what is before and after it: words of the same turn, else of the neighbouring one.
 *
 * @param before whole sentences that end where the quote begins; null at the beginning of the minutes
 * @param after whole sentences that begin where the quote ends; null at the end of the minutes
 */
public record QuoteContext(
        @Nullable VerifiedQuote before,
        VerifiedQuote quote,
        @Nullable VerifiedQuote after) {

    /** In characters, of the quote and its neighbours: all of it is read on a phone without much scrolling. */
    private static final int MAX_TOGETHER = 500;

    /** In characters, to either side: sentences beyond it are left out, but for the nearest one. */
    private static final int MIN_DISTANCE = 60;

    private static final int MAX_DISTANCE = 200;

    /**
     * Looks up a place of the minutes.
     *
     * @param source the stretch of the source that was quoted
     * @param relation how the quote relates to the person it was shown under
     * @return empty where no single block of the minutes holds that stretch
     */
    public static Optional<QuoteContext> of(Meeting meeting, Span source, Relation relation) {
        List<Block> blocks = meeting.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).source().contains(source)) {
                Span words = within(blocks.get(i).words(), source);
                return words.isEmpty() ? Optional.empty() : Optional.of(around(meeting, i, words, relation));
            }
        }
        return Optional.empty();
    }

    private static QuoteContext around(Meeting meeting, int place, Span words, Relation relation) {
        List<Block> blocks = meeting.blocks();
        Block block = blocks.get(place);
        int far = Math.clamp((MAX_TOGETHER - words.length()) / 2, MIN_DISTANCE, MAX_DISTANCE);
        VerifiedQuote before = last(meeting, block, words.start(), far);
        for (int i = place - 1; before == null && i >= 0; i--) {
            before = last(meeting, blocks.get(i), Integer.MAX_VALUE, far);
        }
        VerifiedQuote after = first(meeting, block, words.end(), far);
        for (int i = place + 1; after == null && i < blocks.size(); i++) {
            after = first(meeting, blocks.get(i), 0, far);
        }
        return new QuoteContext(before, QuoteVerifier.quote(meeting, block, words, relation, 1), after);
    }

    /** The last sentences of a block that end at {@code limit} or before; null where it has none. */
    private static @Nullable VerifiedQuote last(Meeting meeting, Block block, int limit, int far) {
        Span found = null;
        for (Span sentence : Sentences.of(block.words().text()).reversed()) {
            if (sentence.end() <= limit) {
                Span longer = found == null ? sentence : found.union(sentence);
                if (found != null && longer.length() > far) {
                    break;
                }
                found = longer;
            }
        }
        return quote(meeting, block, found);
    }

    /** The first sentences of a block that begin at {@code limit} or behind it; null where it has none. */
    private static @Nullable VerifiedQuote first(Meeting meeting, Block block, int limit, int far) {
        Span found = null;
        for (Span sentence : Sentences.of(block.words().text())) {
            if (sentence.start() >= limit) {
                Span longer = found == null ? sentence : found.union(sentence);
                if (found != null && longer.length() > far) {
                    break;
                }
                found = longer;
            }
        }
        return quote(meeting, block, found);
    }

    private static @Nullable VerifiedQuote quote(Meeting meeting, Block block, @Nullable Span words) {
        Relation relation = block instanceof Statement ? Relation.SAID : Relation.RECORD;
        return words == null ? null : QuoteVerifier.quote(meeting, block, words, relation, 0);
    }

    /** The range of joined words that was made from a stretch of the source. */
    private static Span within(Reflow words, Span source) {
        int length = words.text().length();
        int start = 0;
        while (start < length && words.sourceOffset(start) < source.start()) {
            start++;
        }
        int end = start;
        while (end < length && words.sourceOffset(end) < source.end()) {
            end++;
        }
        return new Span(start, end);
    }
}
