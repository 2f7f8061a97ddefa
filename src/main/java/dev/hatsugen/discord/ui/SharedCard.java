package dev.hatsugen.discord.ui;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.actionrow.ActionRowChildComponent;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
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
        Wording ofCard = QuestionLine.wording(card).orElse(wording);
        Button share = Button.primary(ButtonId.of(BUTTON).toString(), ofCard.text("button.share"));
        return card.with(List.of(share));
    }

    /**
     * The card of a private message as everybody sees it: without that button and without files, with the reader's name.
     *
     * @param name as Discord shows it
     */
    public static Card shared(Message message, Wording wording, String name) {
        List<MessageTopLevelComponent> components = new ArrayList<>();
        for (MessageTopLevelComponent component : message.getComponents()) {
            if (component instanceof Container container) {
                components.add(withoutShare(container));
            } else if (!(component instanceof ActionRow) && !(component instanceof FileDisplay)) {
                components.add(component);
            }
        }
        return named(new Card(components), wording, name);
    }

    /** Whether a message has a picture: its address passes away with the message, so a copy must not point at it. */
    public static boolean hasPicture(Message message) {
        return message.getComponentTree()
                .find(MediaGallery.class, picture -> true)
                .isPresent();
    }

    /** The card with the name of the reader who posts it, as Discord shows it. */
    public static Card named(Card card, Wording wording, String name) {
        List<MessageTopLevelComponent> components = new ArrayList<>(card.components());
        components.add(TextDisplay.of(wording.text("card.shared", MarkdownEscaper.line(name, MAX_NAME_LENGTH))));
        return new Card(components);
    }

    private static Container withoutShare(Container container) {
        List<ContainerChildComponent> parts = new ArrayList<>();
        for (ContainerChildComponent part : container.getComponents()) {
            List<ActionRowChildComponent> kept = new ArrayList<>();
            if (part instanceof ActionRow row) {
                row.getComponents().stream().filter(child -> !isShare(child)).forEach(kept::add);
            }
            if (!(part instanceof ActionRow)) {
                parts.add(part);
            } else if (!kept.isEmpty()) {
                parts.add(ActionRow.of(kept));
            }
        }
        return container.withComponents(parts);
    }

    private static boolean isShare(ActionRowChildComponent child) {
        return child instanceof Button button && BUTTON.equals(button.getCustomId());
    }
}
