package dev.hatsugen.discord.ui;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * What is about to be posted: one container, its texts separated by lines, and what is above and below it. Mentions are off. A
 * card does not change; it becomes a message at the very end.
 *
 * @param components from top to bottom
 */
public record Card(List<MessageTopLevelComponent> components) {

    public Card {
        components = List.copyOf(components);
    }

    /** What kind of news a card brings, shown as the colour of its edge. */
    public enum Tone {
        /** Quotes of the minutes prove the answer. */
        FOUND(0x2E7D6B),
        /** The nearest that there is; it may not answer. */
        UNCERTAIN(0xB8892B),
        /** The minutes do not answer. */
        NOT_FOUND(0x8A8F98),
        /** What is claimed differs from the minutes. */
        DIFFERS(0xB3541E),
        /** No answer of the minutes at all: a list, help, or why something cannot be done. */
        NOTICE(0x5B6EAE),
        /** The work failed. */
        FAILED(0xA33A3A);

        private final int colour;

        Tone(int colour) {
            this.colour = colour;
        }

        int colour() {
            return colour;
        }
    }

    /** A card of texts that are inert already, lines between them, with buttons below. */
    public static Card of(Tone tone, List<String> texts, List<Button> buttons) {
        CardBuilder card = new CardBuilder(texts.getFirst());
        texts.stream().skip(1).forEach(text -> card.divider().text(text));
        return card.buttons(buttons).build(tone);
    }

    /** A card of texts that are inert already. */
    public static Card of(Tone tone, List<String> texts) {
        return of(tone, texts, List.of());
    }

    /** The first text within the card; empty where there is none. */
    Optional<String> head() {
        return components.stream()
                .filter(Container.class::isInstance)
                .map(Container.class::cast)
                .map(container -> container.getComponents().getFirst())
                .filter(TextDisplay.class::isInstance)
                .map(text -> ((TextDisplay) text).getContent())
                .findFirst();
    }

    /** The card of a message, which stays, with the words of this one above it. */
    public Card over(Message message) {
        List<MessageTopLevelComponent> kept = new ArrayList<>(message.getComponents());
        kept.removeIf(TextDisplay.class::isInstance);
        return new Card(kept).below(head().orElse(""));
    }

    /** The card with a line above it that is inert already. */
    public Card below(String line) {
        List<MessageTopLevelComponent> all = new ArrayList<>(List.of(TextDisplay.of(line)));
        all.addAll(components);
        return new Card(all);
    }

    /** The card with buttons behind those that it has, in a row of their own where the last one is full. */
    public Card with(List<Button> more) {
        List<MessageTopLevelComponent> all = new ArrayList<>(components);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof Container container) {
                all.set(i, withButtons(container, more));
                return new Card(all);
            }
        }
        all.addAll(ActionRow.partitionOf(more));
        return new Card(all);
    }

    private static Container withButtons(Container container, List<Button> more) {
        List<ContainerChildComponent> parts = new ArrayList<>(container.getComponents());
        List<Button> row = new ArrayList<>();
        if (parts.getLast() instanceof ActionRow last && !last.getButtons().isEmpty()) {
            row.addAll(last.getButtons());
            parts.removeLast();
        }
        row.addAll(more);
        parts.addAll(ActionRow.partitionOf(row));
        return container.withComponents(parts);
    }

    /** The card with {@code parts} below it. */
    public Card above(List<? extends MessageTopLevelComponent> parts) {
        List<MessageTopLevelComponent> all = new ArrayList<>(components);
        all.addAll(parts);
        return new Card(all);
    }

    /** Whether it has the button with that id. */
    public boolean offers(ButtonId button) {
        return message()
                .getComponentTree()
                .find(Button.class, each -> button.toString().equals(each.getCustomId()))
                .isPresent();
    }

    /** The message to post. */
    public MessageCreateData message() {
        return builder().build();
    }

    /** The message to post, which notifies the members of a role that it mentions, and nobody else. */
    public MessageCreateData messageTo(Role role) {
        return builder().mentionRoles(role.getId()).build();
    }

    private MessageCreateBuilder builder() {
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(components)
                .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
                .mentionRepliedUser(false);
    }
}
