package dev.hatsugen.discord.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.selections.SelectMenu;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.FileUpload;

/** Puts a card together from top to bottom. Its texts are inert Markdown already. */
public final class CardBuilder {

    private final List<ContainerChildComponent> parts = new ArrayList<>();

    /** @param head the first text; its first line is a {@link QuestionLine} where there is one */
    public CardBuilder(String head) {
        parts.add(TextDisplay.of(head).withUniqueId(QuestionLine.COMPONENT));
    }

    /** A line across the card. */
    public CardBuilder divider() {
        parts.add(Separator.createDivider(Separator.Spacing.SMALL));
        return this;
    }

    /** A text below what is there. */
    public CardBuilder text(String text) {
        parts.add(TextDisplay.of(text));
        return this;
    }

    /** A text with a button on its right; without it where the card has that button, which Discord takes once. */
    public CardBuilder beside(String text, Button button) {
        boolean isNew = parts.stream()
                .noneMatch(part -> part instanceof Section section
                        && section.getAccessory() instanceof Button other
                        && Objects.equals(other.getCustomId(), button.getCustomId()));
        parts.add(isNew ? Section.of(button, TextDisplay.of(text)) : TextDisplay.of(text));
        return this;
    }

    /**
     * A picture.
     *
     * @param described what it shows, for those who cannot see it; at most 1,024 characters
     */
    public CardBuilder picture(FileUpload picture, String described) {
        parts.add(MediaGallery.of(MediaGalleryItem.fromFile(picture).withDescription(described)));
        return this;
    }

    /** A row to choose from. */
    public CardBuilder menu(SelectMenu menu) {
        parts.add(ActionRow.of(menu));
        return this;
    }

    /** Rows of buttons; nothing where there is none. */
    public CardBuilder buttons(List<Button> buttons) {
        if (!buttons.isEmpty()) {
            parts.addAll(ActionRow.partitionOf(buttons));
        }
        return this;
    }

    /**
     * Buttons in one row where they fit, else those that show more above those that go on, as a phone breaks them.
     *
     * @param more turn pages, lead to others, give files
     * @param on rate the card, and are where others are put behind them
     */
    public CardBuilder buttons(List<Button> more, List<Button> on) {
        if (more.size() + on.size() < ActionRow.getMaxAllowed(Component.Type.BUTTON)) {
            return buttons(Stream.concat(more.stream(), on.stream()).toList());
        }
        return buttons(more).buttons(on);
    }

    /** How many components it has so far, those within others included. */
    public int size() {
        return 1 + parts.stream().mapToInt(CardBuilder::size).sum();
    }

    private static int size(ContainerChildComponent part) {
        return switch (part) {
            case Section section -> 2 + section.getContentComponents().size();
            case ActionRow row -> 1 + row.getComponents().size();
            default -> 1;
        };
    }

    /** The card. */
    public Card build(Card.Tone tone) {
        return new Card(List.of(Container.of(parts).withAccentColor(tone.colour())));
    }
}
