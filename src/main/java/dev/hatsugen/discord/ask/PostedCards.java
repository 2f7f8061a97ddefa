package dev.hatsugen.discord.ask;

import dev.hatsugen.discord.ui.ButtonId;
import dev.hatsugen.discord.ui.PageButtons;
import dev.hatsugen.discord.ui.QuestionLine;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.Message;

/** Reads from cards of earlier days what they answer: all that is known of a conversation after a restart. */
public final class PostedCards {

    private static final String COMMAND = "/";

    private PostedCards() {}

    /** What a card that was posted answers; empty where it is no answer to a question. */
    public static Optional<ConversationState> read(Message card) {
        return QuestionLine.in(card)
                .filter(line -> !line.startsWith(COMMAND))
                .map(question -> new ConversationState(question, next(card)));
    }

    /** The first quote that the card does not show: its button for the next page says so. */
    private static OptionalInt next(Message card) {
        return card.getComponentTree().findAll(Button.class).stream()
                .filter(button -> !button.getLabel().equals(PageButtons.BACK))
                .map(Button::getCustomId)
                .filter(Objects::nonNull)
                .map(ButtonId::parse)
                .flatMap(Optional::stream)
                .filter(id -> id.action().equals(AnswerButtons.MORE))
                .flatMap(id -> ButtonId.number(id.arguments()).stream())
                .mapToInt(Integer::intValue)
                .findFirst();
    }
}
