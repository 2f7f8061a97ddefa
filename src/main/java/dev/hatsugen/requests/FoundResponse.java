package dev.hatsugen.requests;

import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.quote.Highlights;
import dev.hatsugen.quote.QuoteVerifier;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;

/**
 * Words that may respond to a request: they are quoted only once nobody's are known to respond better.
 *
 * @param words of the turn
 * @param proof those among them that the evidence rests on; may be empty
 * @param asked the words of the request that it rests on; may be empty
 * @param weight how well it is proven
 */
record FoundResponse(
        Passage by, Span words, ResponseEvidence evidence, List<Span> proof, List<Span> asked, double weight) {

    /** A mention of who asked weighs more than any words in common. */
    private static final double BY_MENTION = 1000;

    static FoundResponse of(Mentions.Mention mention) {
        ResponseEvidence evidence = new ResponseEvidence.Mention(mention.words());
        return new FoundResponse(
                mention.passage(), mention.sentence(), evidence, List.of(mention.named()), List.of(), BY_MENTION);
    }

    /** A turn that the record marks as the reply. */
    static FoundResponse ofReply(Passage by) {
        return new FoundResponse(by, by.span(), new ResponseEvidence.ReplyMark(), List.of(), List.of(), BY_MENTION);
    }

    /** The response, with its proof marked. */
    Response response() {
        VerifiedQuote quote = QuoteVerifier.quote(by.meeting(), by.statement(), words, Relation.SAID, 1);
        List<Highlights.Match> matches = proof.stream()
                .filter(words::contains)
                .map(span -> span.within(words))
                .map(span -> new Highlights.Match(span, span.of(quote.text()), 1))
                .toList();
        return new Response(quote.with(Highlights.of(quote.text(), matches)), evidence);
    }
}
