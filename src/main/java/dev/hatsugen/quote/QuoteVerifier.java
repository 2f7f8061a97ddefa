package dev.hatsugen.quote;

import dev.hatsugen.minutes.Block;
import dev.hatsugen.minutes.Digest;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Reflow;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.minutes.Statement;

/** The only maker of {@link VerifiedQuote}s: slices words from a block and proves that the source holds them. */
public final class QuoteVerifier {

    private static final Speaker NOBODY = new Speaker(null, null, Speaker.Proof.NONE);

    private QuoteVerifier() {}

    /**
     * Quotes a range of a block's words.
     *
     * @param relation {@link Relation#RECORD} for what nobody said, also for a clerk's remark within a turn
     * @param score how well it fits, from 0 to 1
     * @throws IllegalArgumentException if the range is empty, the block is not of this meeting, or the score is out of range
     * @throws UnverifiableQuoteException if the words and the source differ
     */
    public static VerifiedQuote quote(Meeting meeting, Block block, Span span, Relation relation, double score) {
        if (span.isEmpty() || !(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("cannot quote " + span + " with a score of " + score);
        }
        if (!meeting.blocks().contains(block)) {
            throw new IllegalArgumentException("the block is not of meeting " + meeting.key());
        }
        Reflow words = block.words();
        String text = span.of(words.text());
        Span source = words.toSource(span);
        String bare = withoutBlanks(text);
        if (!bare.equals(withoutBlanks(source.of(meeting.source().text())))) {
            throw new UnverifiableQuoteException(meeting.key(), source);
        }
        Statement turn = block instanceof Statement statement && relation != Relation.RECORD ? statement : null;
        return new VerifiedQuote(
                meeting,
                turn,
                turn == null ? NOBODY : turn.speaker(),
                text,
                source,
                words.lines(span),
                Digest.sha256(bare),
                relation,
                score,
                Highlights.NONE);
    }

    private static String withoutBlanks(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        text.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\uFEFF')
                .forEach(c -> bare.append((char) c));
        return bare.toString();
    }
}
