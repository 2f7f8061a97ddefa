package dev.hatsugen.discord.card;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** A private card that its reader may post for everybody. */
public final class SharedCard {

    private static final int LONGEST_NAME = 40;

    private SharedCard() {}

    /** The card with a button that posts it. */
    public static MessageCreateData shareable(MessageCreateData card, Wording wording) {
        List<MessageTopLevelComponent> components = new ArrayList<>(card.getComponents());
        components.add(ActionRow.of(AnswerButtons.share(wording)));
        return Card.message(components);
    }

    /**
     * The card of a private message as everybody sees it: without that button and without files, with the reader's name.
     *
     * @param name as Discord shows it
     */
    public static MessageCreateData shared(Message message, Wording wording, String name) {
        List<MessageTopLevelComponent> components = new ArrayList<>();
        for (MessageTopLevelComponent component : message.getComponents()) {
            if (!(component instanceof ActionRow) && !(component instanceof FileDisplay)) {
                components.add(component);
            }
        }
        components.add(TextDisplay.of("-# " + wording.text("card.shared", InertMarkdown.line(name, LONGEST_NAME))));
        return Card.message(components);
    }
}
