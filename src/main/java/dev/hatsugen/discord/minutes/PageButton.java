package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.runtime.ButtonAction;
import dev.hatsugen.discord.runtime.Click;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.SharedCard;

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
    public Card execute(Click click) {
        int from = Integer.parseInt(click.arguments().getFirst());
        return again.by(click, view -> SharedCard.shareable(ReportCard.of(view, from), click.wording()));
    }
}
