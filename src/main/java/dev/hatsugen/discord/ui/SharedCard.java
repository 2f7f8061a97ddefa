package dev.hatsugen.discord.ui;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** A private card that its reader may post for everybody. */
public final class SharedCard {

    /** The action of the button that posts the card for everybody. */
    public static final String BUTTON = "share";

    private static final int MAX_NAME_LENGTH = 40;

    private SharedCard() {}

    /** The card with a button that posts it. */
    public static MessageCreateData shareable(MessageCreateData card, Wording wording) {
        List<MessageTopLevelComponent> components = new ArrayList<>(card.getComponents());
        components.add(ActionRow.of(Button.primary(ButtonId.of(BUTTON).toString(), wording.text("button.share"))));
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
        components.add(
                TextDisplay.of("-# " + wording.text("card.shared", MarkdownEscaper.line(name, MAX_NAME_LENGTH))));
        return Card.message(components);
    }
}
