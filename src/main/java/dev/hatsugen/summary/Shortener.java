package dev.hatsugen.summary;

import dev.hatsugen.minutes.Span;
import dev.hatsugen.quote.QuoteVerifier;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.ArrayList;
import java.util.List;

/**
 * Shortens a sentence at its clause borders (、). The last clauses stay, as the predicate and with it any negation is there;
 * of the others only a short first clause that names the topic (…は、) stays. Every piece is a quote of its own.
 */
final class Shortener {

    /** Longer sentences are shortened, to about this many characters. */
    static final int MAX_LENGTH = 90;

    private static final int ALONE = 36;
    private static final int MAX_TOPIC_LENGTH = 32;
    private static final String OPENING = "「『（(";
    private static final String CLOSING = "」』）)";

    private Shortener() {}

    /** The line of {@code sentence}; where it is too short to be alone, behind the last clauses of the one before it. */
    static SummaryLine line(Sentence sentence) {
        Span before = sentence.before();
        if (sentence.span().length() < ALONE && before != null) {
            List<Span> pieces = pieces(before.of(sentence.words()));
            Span lead = pieces.getLast();
            Span both = new Span(before.start() + lead.start(), sentence.span().end());
            return new SummaryLine(List.of(quote(sentence, both)), lead.start() > 0);
        }
        List<Span> pieces = pieces(sentence.text());
        boolean cutBefore = pieces.getFirst().start() > 0;
        int start = sentence.span().start();
        return new SummaryLine(
                pieces.stream()
                        .map(piece -> quote(sentence, new Span(start + piece.start(), start + piece.end())))
                        .toList(),
                cutBefore);
    }

    /** The ranges of {@code text} that stay. */
    static List<Span> pieces(String text) {
        List<Span> clauses = clauses(text);
        if (text.length() <= MAX_LENGTH || clauses.size() == 1) {
            return List.of(new Span(0, text.length()));
        }
        int first = clauses.size() - 1;
        while (first > 0 && text.length() - clauses.get(first - 1).start() <= MAX_LENGTH) {
            first--;
        }
        Span rest = new Span(clauses.get(first).start(), text.length());
        Span head = clauses.getFirst();
        boolean topic = head.length() <= MAX_TOPIC_LENGTH && head.of(text).endsWith("は、");
        if (first <= 1 && (topic || first == 0)) {
            return List.of(new Span(0, text.length()));
        }
        return topic ? List.of(head, rest) : List.of(rest);
    }

    private static VerifiedQuote quote(Sentence sentence, Span words) {
        return QuoteVerifier.quote(
                sentence.passage().meeting(), sentence.passage().statement(), words, Relation.SAID, 1);
    }

    /** The clauses of {@code text}, each with the 、 that ends it; one inside brackets ends none. */
    private static List<Span> clauses(String text) {
        List<Span> clauses = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0 && depth > 0) {
                depth--;
            } else if (c == '、' && depth == 0 && i + 1 < text.length()) {
                clauses.add(new Span(start, i + 1));
                start = i + 1;
            }
        }
        clauses.add(new Span(start, text.length()));
        return clauses;
    }
}
