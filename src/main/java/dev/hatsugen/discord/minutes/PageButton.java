package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.runtime.ButtonAction;
import dev.hatsugen.discord.runtime.Click;
import dev.hatsugen.discord.ui.ButtonId;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.SharedCard;

/** Shows the next page of a report. */
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
    public boolean replacesPrivateCard() {
        return true;
    }

    @Override
    public Card execute(Click click) {
        return ButtonId.number(click.arguments())
                .map(from -> again.by(click, view -> page(click, view, from)))
                .orElseGet(() -> NoticeCard.outdated(click.wording()));
    }

    private static Card page(Click click, ReportView view, int from) {
        return from < view.entries().size()
                ? SharedCard.shareable(ReportCard.of(view, from), click.wording())
                : NoticeCard.outdated(click.wording());
    }
}
