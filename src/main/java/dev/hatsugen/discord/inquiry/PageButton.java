package dev.hatsugen.discord.inquiry;

import dev.hatsugen.discord.card.SharedCard;
import dev.hatsugen.discord.component.ButtonAction;
import dev.hatsugen.discord.component.Click;
import dev.hatsugen.discord.sheet.SheetCard;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Shows the next page of a sheet. */
final class PageButton implements ButtonAction {

    private final AskedAgain again;

    PageButton(AskedAgain again) {
        this.again = again;
    }

    @Override
    public String name() {
        return SheetCard.PAGE;
    }

    @Override
    public MessageCreateData execute(Click click) {
        int from = Integer.parseInt(click.arguments().getFirst());
        return again.by(
                click,
                (inquiry, asked) -> SharedCard.shareable(
                        SheetCard.of(inquiry.sheet(asked, click.wording()), from), click.wording()));
    }
}
