package dev.hatsugen.discord.setup;

import dev.hatsugen.discord.runtime.ButtonAction;
import dev.hatsugen.discord.runtime.Click;
import dev.hatsugen.discord.runtime.GuildRules;
import dev.hatsugen.discord.ui.Card;

/** Saves what an admin has chosen in one of the menus, and shows what is set now in its place. */
final class SetupChoice implements ButtonAction {

    private final SetupMenu menu;
    private final GuildRules settings;

    SetupChoice(SetupMenu menu, GuildRules settings) {
        this.menu = menu;
        this.settings = settings;
    }

    @Override
    public String name() {
        return menu.action();
    }

    @Override
    public boolean isMenu() {
        return true;
    }

    @Override
    public boolean isForAdmins() {
        return true;
    }

    @Override
    public boolean replacesPrivateCard() {
        return true;
    }

    @Override
    public Card execute(Click click) {
        return SetupCard.changed(click, settings, before -> menu.chosen(before, click.arguments()));
    }
}
