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

    /** Of all three, in UTF-16 units; with the notes they are less than Discord allows. */
    private static final int MAX_LENGTH = 3_600;

    private static final int MAX_WORDS = 900;

    /** Of the words before and after a quote with a gloss, for whose readers they are not: so all of the gloss is on a phone. */
    private static final int MAX_WORDS_AROUND_GLOSS = 80;

    private static final int MAX_GLOSS = 1_000;

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
        String below = GlossLine.upTo(MAX_GLOSS, quote.text(), gloss.in(wording.language()), wording);
        int each = (MAX_LENGTH - below.length()) / 3;
        int around = below.isEmpty() ? MAX_WORDS : MAX_WORDS_AROUND_GLOSS;
        card.add("context.before", surroundings.before(), "", each, around);
        card.add("context.quote", quote, below, each + below.length(), MAX_WORDS);
        card.add("context.after", surroundings.after(), "", each, around);
        String notes = new SourceNotes(wording).of(card.texts, List.of(quote));
        int used = card.texts.stream().mapToInt(String::length).sum();
        if (!notes.isEmpty() && used + notes.length() <= AnswerCard.MAX_LENGTH) {
            card.texts.add(notes);
        }
        return Card.of(Card.Tone.FOUND, card.texts);
    }

    private void add(String heading, @Nullable VerifiedQuote quote, String glossed, int longest, int words) {
        if (quote != null) {
            String head = wording.text(heading) + "\n"
                    + (texts.isEmpty() ? attribution.speakerAt(quote) : attribution.speaker(quote.speaker())) + "\n";
            String below = glossed + "\n" + attribution.place(quote, quote.text());
            int room = Math.min(words, longest - head.length() - below.length());
            texts.add(head + QuoteCut.fit(quote.text(), room, wording.text("card.cut")) + below);
        }
    }
}
