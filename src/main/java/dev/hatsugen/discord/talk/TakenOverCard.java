package dev.hatsugen.discord.talk;

import dev.hatsugen.conversation.TakenOver;
import dev.hatsugen.discord.card.Attribution;
import dev.hatsugen.discord.card.Card;
import dev.hatsugen.discord.card.InertMarkdown;
import dev.hatsugen.discord.card.Wording;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** A card with a line above it that says what was taken over from the question before. */
final class TakenOverCard {

    /** In characters before escaping: an answer leaves that much room on a card. */
    private static final int LONGEST_NAME = 30;

    private static final int LONGEST_TOPIC = 50;

    private TakenOverCard() {}

    static MessageCreateData of(MessageCreateData card, TakenOver taken, Wording wording) {
        if (taken.isNothing()) {
            return card;
        }
        List<MessageTopLevelComponent> components = new ArrayList<>();
        components.add(TextDisplay.of("-# " + wording.text("talk.taken-over", named(taken, wording))));
        components.addAll(card.getComponents());
        return Card.message(components);
    }

    private static String named(TakenOver taken, Wording wording) {
        List<String> parts = new ArrayList<>();
        taken.people().forEach(name -> parts.add(InertMarkdown.line(name, LONGEST_NAME)));
        taken.meetings().forEach(meeting -> parts.add(new Attribution(wording).meeting(meeting)));
        if (!taken.topic().isEmpty()) {
            parts.add(wording.text("talk.topic", InertMarkdown.line(taken.topic(), LONGEST_TOPIC)));
        }
        return String.join(wording.text("card.separator"), parts);
    }
}
