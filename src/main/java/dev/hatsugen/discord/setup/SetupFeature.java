package dev.hatsugen.discord.setup;

import dev.hatsugen.discord.runtime.ButtonAction;
import dev.hatsugen.discord.runtime.GuildRules;
import dev.hatsugen.discord.runtime.SlashCommand;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The command that shows the settings of a server, and the menus that change them. */
public final class SetupFeature {

    private final SlashCommand command;
    private final List<ButtonAction> buttons;

    public SetupFeature(GuildRules settings) {
        this.command = new SetupCommand(settings);
        this.buttons = Stream.<ButtonAction>concat(
                        Arrays.stream(SetupMenu.values()).map(menu -> new SetupChoice(menu, settings)),
                        Stream.of(new SetupReset(settings)))
                .toList();
    }

    public SlashCommand command() {
        return command;
    }

    public List<ButtonAction> buttons() {
        return buttons;
    }
}
