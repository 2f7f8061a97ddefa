package dev.hatsugen.discord;

import dev.hatsugen.discord.command.MessageCommand;
import dev.hatsugen.discord.command.SlashCommand;
import dev.hatsugen.discord.component.ButtonAction;
import dev.hatsugen.discord.component.ModalAction;
import dev.hatsugen.discord.talk.Subjects;
import dev.hatsugen.discord.talk.Talk;
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
public record Abilities(
        List<SlashCommand> commands,
        List<MessageCommand> ofMessages,
        List<ButtonAction> buttons,
        List<ModalAction> modals,
        Talk talk,
        Subjects subjects) {

    public Abilities {
        commands = List.copyOf(commands);
        ofMessages = List.copyOf(ofMessages);
        buttons = List.copyOf(buttons);
        modals = List.copyOf(modals);
    }
}
