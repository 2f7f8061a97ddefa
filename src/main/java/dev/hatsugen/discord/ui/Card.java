package dev.hatsugen.discord.ui;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * What is about to be posted: one container, its texts separated by lines, and what stands above and below it. Mentions are off. A
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
        /** The minutes answer. */
        ANSWERED(0x2E7D6B),
        /** The minutes do not answer, or it is not certain that they do. */
        NOT_FOUND(0x8A8F98),
        /** Something else stands in the way of an answer. */
        FAILED(0xB3541E);

        private final int colour;

        Tone(int colour) {
            this.colour = colour;
        }
    }

    /** A card of texts that are inert already. */
    public static Card of(Tone tone, List<String> texts) {
        return of(tone, texts, List.of());
    }

    /**
     * A card of texts that are inert already, with buttons below them.
     *
     * @param texts at least one; the first line of the first is a {@link QuestionLine} where there is one
     */
    public static Card of(Tone tone, List<String> texts, List<Button> buttons) {
        List<ContainerChildComponent> parts = parts(texts);
        if (!buttons.isEmpty()) {
            parts.addAll(ActionRow.partitionOf(buttons));
        }
        return new Card(List.of(Container.of(parts).withAccentColor(tone.colour)));
    }

    /**
     * A card of texts above a picture.
     *
     * @param described what the picture shows, for those who cannot see it; at most 1,024 characters
     */
    public static Card picture(List<String> texts, FileUpload picture, String described) {
        List<ContainerChildComponent> parts = parts(texts);
        parts.add(MediaGallery.of(MediaGalleryItem.fromFile(picture).withDescription(described)));
        return new Card(List.of(Container.of(parts).withAccentColor(Tone.ANSWERED.colour)));
    }

    private static List<ContainerChildComponent> parts(List<String> texts) {
        List<ContainerChildComponent> parts = new ArrayList<>();
        for (String text : texts) {
            if (parts.isEmpty()) {
                parts.add(TextDisplay.of(text).withUniqueId(QuestionLine.COMPONENT));
            } else {
                parts.add(Separator.createDivider(Separator.Spacing.SMALL));
                parts.add(TextDisplay.of(text));
            }
        }
        return parts;
    }

    /** The card with a line above it that is inert already. */
    public Card below(String line) {
        List<MessageTopLevelComponent> all = new ArrayList<>(List.of(TextDisplay.of(line)));
        all.addAll(components);
        return new Card(all);
    }

    /** The card with {@code parts} below it. */
    public Card above(List<? extends MessageTopLevelComponent> parts) {
        List<MessageTopLevelComponent> all = new ArrayList<>(components);
        all.addAll(parts);
        return new Card(all);
    }

    /** The message to post. */
    public MessageCreateData message() {
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(components)
                .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
                .mentionRepliedUser(false)
                .build();
    }
}
