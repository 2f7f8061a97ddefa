package dev.hatsugen.discord.ask;

import dev.hatsugen.discord.ui.ButtonId;
import dev.hatsugen.discord.ui.QuestionLine;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.tree.ComponentTree;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * What a card of ours answers.
 *
 * @param question the whole question
 * @param next the first quote that the card does not show, counted from 0; empty where it shows all
 */
public record ConversationState(String question, OptionalInt next) {

    private static final String COMMAND = "/";

    /** What a card that was posted answers; empty where it is no answer to a question. */
    public static Optional<ConversationState> of(Message card) {
        return QuestionLine.in(card)
                .filter(ConversationState::isQuestion)
                .map(question -> new ConversationState(question, next(card.getComponentTree())));
    }

    /** What a card answers that is about to be posted. */
    public static ConversationState of(String question, MessageCreateData card) {
        return new ConversationState(question, next(card.getComponentTree()));
    }

    private static boolean isQuestion(String line) {
        return !line.startsWith(COMMAND);
    }

    private static OptionalInt next(ComponentTree<?> card) {
        List<ButtonId> ids = card.findAll(Button.class).stream()
                .map(Button::getCustomId)
                .filter(Objects::nonNull)
                .map(ButtonId::parse)
                .toList();
        return ids.stream()
                .filter(id -> id.action().equals(AnswerButtons.MORE))
                .mapToInt(id -> Integer.parseInt(id.arguments().getFirst()))
                .findFirst();
    }
}
