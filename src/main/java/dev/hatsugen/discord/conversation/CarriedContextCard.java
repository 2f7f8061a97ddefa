package dev.hatsugen.discord.conversation;

import dev.hatsugen.conversation.CarriedContext;
import dev.hatsugen.discord.ui.Attribution;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.MarkdownEscaper;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.quote.QuoteGloss;
import java.util.ArrayList;
import java.util.List;

/** A card with a line above it that says what was taken over from the question before. */
final class CarriedContextCard {

    /** In characters before escaping: an answer leaves that much room on a card. */
    private static final int MAX_NAME_LENGTH = 30;

    private static final int MAX_TOPIC_LENGTH = 50;

    private CarriedContextCard() {}

    static Card of(Card card, CarriedContext taken, Wording wording) {
        if (taken.isNothing()) {
            return card;
        }
        return card.below("-# " + wording.text("talk.taken-over", named(taken, wording)));
    }

    private static String named(CarriedContext taken, Wording wording) {
        List<String> parts = new ArrayList<>();
        taken.people().forEach(name -> parts.add(MarkdownEscaper.line(name, MAX_NAME_LENGTH)));
        taken.meetings().forEach(meeting -> parts.add(new Attribution(wording, QuoteGloss.NONE).meeting(meeting)));
        if (!taken.topic().isEmpty()) {
            parts.add(wording.text("talk.topic", MarkdownEscaper.line(taken.topic(), MAX_TOPIC_LENGTH)));
        }
        return String.join(wording.text("card.separator"), parts);
    }
}
