package dev.hatsugen.discord.ask;

import dev.hatsugen.discord.ui.Attribution;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.GlossLine;
import dev.hatsugen.discord.ui.QuoteCut;
import dev.hatsugen.discord.ui.SourceNotes;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.quote.QuoteContext;
import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A quote among the words that are before and after it. */
public final class ContextCard {

    /** Of each of the three, in UTF-16 units; all together are less than Discord allows. */
    private static final int MAX_LENGTH = 1_200;

    private static final int MAX_WORDS = 900;

    private final Wording wording;
    private final Attribution attribution;
    private final List<String> texts = new ArrayList<>();

    private ContextCard(Wording wording, QuoteGloss gloss) {
        this.wording = wording;
        this.attribution = new Attribution(wording, gloss);
    }

    /** The card of a quote and its neighbours; in English, with a gloss of the quote. */
    public static Card of(Wording wording, QuoteContext surroundings, QuoteGloss gloss) {
        ContextCard card = new ContextCard(wording, gloss.in(wording.language()));
        VerifiedQuote quote = surroundings.quote();
        card.add("context.before", surroundings.before(), QuoteGloss.NONE);
        card.add("context.quote", quote, gloss.in(wording.language()));
        card.add("context.after", surroundings.after(), QuoteGloss.NONE);
        String notes = new SourceNotes(wording).of(card.texts, List.of(quote));
        int used = card.texts.stream().mapToInt(String::length).sum();
        if (!notes.isEmpty() && used + notes.length() <= AnswerCard.MAX_LENGTH) {
            card.texts.add(notes);
        }
        return Card.of(Card.Tone.FOUND, card.texts);
    }

    private void add(String heading, @Nullable VerifiedQuote quote, QuoteGloss gloss) {
        if (quote != null) {
            String head = wording.text(heading) + "\n"
                    + (texts.isEmpty() ? attribution.speakerAt(quote) : attribution.speaker(quote.speaker())) + "\n";
            String below =
                    GlossLine.below(quote.text(), gloss, wording) + "\n" + attribution.place(quote, quote.text());
            int room = Math.min(MAX_WORDS, MAX_LENGTH - head.length() - below.length());
            texts.add(head + QuoteCut.fit(quote.text(), room, wording.text("card.cut")) + below);
        }
    }
}
