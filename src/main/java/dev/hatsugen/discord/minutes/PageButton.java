package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.runtime.ButtonAction;
import dev.hatsugen.discord.runtime.Click;
import dev.hatsugen.discord.ui.SharedCard;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Shows the next page of a sheet. */
final class PageButton implements ButtonAction {

    private final CommandReplay again;

    PageButton(CommandReplay again) {
        this.again = again;
    }

    @Override
    public String name() {
        return ReportCard.PAGE;
    }

    @Override
    public MessageCreateData execute(Click click) {
        int from = Integer.parseInt(click.arguments().getFirst());
        return again.by(click, view -> SharedCard.shareable(ReportCard.of(view, from), click.wording()));
    }
}
