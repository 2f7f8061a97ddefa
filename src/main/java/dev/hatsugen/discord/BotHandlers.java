package dev.hatsugen.discord;

import dev.hatsugen.discord.ask.ConversationMemory;
import dev.hatsugen.discord.conversation.MessageConversation;
import dev.hatsugen.discord.runtime.ButtonAction;
import dev.hatsugen.discord.runtime.MessageCommand;
import dev.hatsugen.discord.runtime.ModalAction;
import dev.hatsugen.discord.runtime.SlashCommand;
import java.util.List;

/**
 * Everything that the bot can do.
 *
 * @param commands with a name of its own each
 * @param ofMessages what the menus of messages offer, with a name of its own each
 * @param buttons what buttons do, with a name of its own each
 * @param modals what buttons do that ask for a text first, with a name of its own each
 * @param talk what it says to messages
 * @param subjects what was asked before; the commands that answer questions share it
 */
public record BotHandlers(
        List<SlashCommand> commands,
        List<MessageCommand> ofMessages,
        List<ButtonAction> buttons,
        List<ModalAction> modals,
        MessageConversation talk,
        ConversationMemory subjects) {

    public BotHandlers {
        commands = List.copyOf(commands);
        ofMessages = List.copyOf(ofMessages);
        buttons = List.copyOf(buttons);
        modals = List.copyOf(modals);
    }
}
