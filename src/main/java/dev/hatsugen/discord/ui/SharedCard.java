package dev.hatsugen.discord.ui;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;

/** A private card that its reader may post for everybody. */
public final class SharedCard {

    /** The action of the button that posts the card for everybody. */
    public static final String BUTTON = "share";

    private static final int MAX_NAME_LENGTH = 40;

    private SharedCard() {}

    /** The card with a button that posts it. */
    public static Card shareable(Card card, Wording wording) {
        Button share = Button.primary(ButtonId.of(BUTTON).toString(), wording.text("button.share"));
        return card.above(List.of(ActionRow.of(share)));
    }

    /**
     * The card of a private message as everybody sees it: without that button and without files, with the reader's name.
     *
     * @param name as Discord shows it
     */
    public static Card shared(Message message, Wording wording, String name) {
        List<MessageTopLevelComponent> components = new ArrayList<>();
        for (MessageTopLevelComponent component : message.getComponents()) {
            if (!(component instanceof ActionRow) && !(component instanceof FileDisplay)) {
                components.add(component);
            }
        }
        components.add(
                TextDisplay.of("-# " + wording.text("card.shared", MarkdownEscaper.line(name, MAX_NAME_LENGTH))));
        return new Card(components);
    }
}
