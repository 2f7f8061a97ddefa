package dev.hatsugen.discord.setup;

import dev.hatsugen.discord.runtime.ButtonAction;
import dev.hatsugen.discord.runtime.Click;
import dev.hatsugen.discord.runtime.GuildRules;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.store.GuildSettingsRepository.Entry;

/** Leaves everything as the settings file says. */
final class SetupReset implements ButtonAction {

    static final String NAME = "setup-reset";

    private final GuildRules settings;

    SetupReset(GuildRules settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return NAME;
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
        return SetupCard.changed(click, settings, before -> Entry.NONE);
    }
}
