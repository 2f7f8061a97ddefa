package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.ui.Attribution;
import dev.hatsugen.discord.ui.Excerpt;
import dev.hatsugen.discord.ui.GlossLine;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A request and what responds to it in a few lines of a card, so that a page holds several. */
final class PairLines {

    /** Of the words that ask, in UTF-16 units: three or four lines beside a button. */
    private static final int MAX_LENGTH = 46;

    /** Of the words that respond: three lines. */
    private static final int MAX_RESPONSE_LENGTH = 50;

    /** The same above a gloss. */
    private static final int MAX_GLOSSED_LENGTH = 22;

    private static final int MAX_GLOSSED_RESPONSE_LENGTH = 17;

    private final Wording wording;
    private final QuoteGloss gloss;
    private final Attribution attribution;

    PairLines(Wording wording, QuoteGloss gloss) {
        this.wording = wording;
        this.gloss = gloss;
        this.attribution = new Attribution(wording, gloss);
    }

    /** All of it, as a file has room for, where {@code words} writes a quote. */
    static String whole(ViewEntry.Pair pair, Function<ViewEntry.Quote, String> words) {
        String responses = pair.responses().stream()
                .map(response -> "\n" + response.above() + "\n" + words.apply(response))
                .collect(Collectors.joining());
        return words.apply(pair.request()) + (responses.isEmpty() ? "\n" + pair.unanswered() : responses);
    }

    /** The words that ask, where they are and what kind of request it is; the button with their context is beside them. */
    String request(ViewEntry.Pair pair) {
        VerifiedQuote quote = pair.request().quote();
        Excerpt excerpt = request(quote);
        String kind = pair.request().remarks().stream()
                .map(remark -> wording.text("card.separator") + remark)
                .collect(Collectors.joining());
        return excerpt.markdown() + "\n" + attribution.place(quote, excerpt.words()) + kind;
    }

    /**
     * Who responds best and with which words, and how many others do; the words that say so where nobody does. Words that both share are
     * glossed once, with the request.
     */
    String response(ViewEntry.Pair pair) {
        String line =
                GlossLine.below(request(pair.request().quote()), gloss, wording).strip();
        String glossed = line.isEmpty() ? "" : line + "\n";
        if (pair.responses().isEmpty()) {
            return glossed + pair.unanswered();
        }
        ViewEntry.Quote best = pair.responses().getFirst();
        Excerpt excerpt = response(best.quote());
        String words =
                best.above() + "\n" + excerpt.markdown() + "\n" + attribution.place(best.quote(), excerpt.words());
        int others = pair.responses().size() - 1;
        return glossed
                + words
                + (others == 0 ? "" : wording.text("card.separator") + wording.text("pair.others", others));
    }

    /** Whether nothing is left out. */
    boolean isWhole(ViewEntry.Pair pair) {
        return request(pair.request().quote()).isWhole()
                && pair.responses().size() < 2
                && pair.responses().stream()
                        .allMatch(response -> response(response.quote()).isWhole());
    }

    private Excerpt request(VerifiedQuote quote) {
        return Excerpt.ofOneSentence(quote, isGlossed() ? MAX_GLOSSED_LENGTH : MAX_LENGTH);
    }

    private Excerpt response(VerifiedQuote quote) {
        return Excerpt.ofOneSentence(quote, isGlossed() ? MAX_GLOSSED_RESPONSE_LENGTH : MAX_RESPONSE_LENGTH);
    }

    private boolean isGlossed() {
        return !gloss.equals(QuoteGloss.NONE);
    }
}
