package dev.hatsugen.discord.feedback;

import dev.hatsugen.discord.ask.AnswerButtons;
import dev.hatsugen.discord.runtime.Click;
import dev.hatsugen.discord.ui.ButtonId;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.QuestionLine;
import dev.hatsugen.store.FeedbackRepository;
import dev.hatsugen.store.StoreException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.Message;

/** Notes what users say of an answer. */
public final class Feedback {

    private final FeedbackRepository book;
    private final Clock clock;

    public Feedback(FeedbackRepository book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** Notes it, in place of what the same user said of the same card before. */
    Card note(Click click, boolean isHelpful, String reason) {
        Message card = click.message().orElse(null);
        if (card == null) {
            return NoticeCard.outdated(click.wording());
        }
        try {
            save(click, card, isHelpful, reason);
        } catch (StoreException e) {
            Card notice = NoticeCard.refused(click.wording(), "feedback.unavailable");
            return card.isEphemeral() ? notice.over(card) : notice;
        }
        return card.isEphemeral() ? GivenRating.on(card, isHelpful) : GivenRating.notice(click.wording(), isHelpful);
    }

    private void save(Click click, Message card, boolean isHelpful, String reason) {
        book.save(new FeedbackRepository.Entry(
                clock.instant(),
                click.guild(),
                click.user().getId(),
                card.isEphemeral() ? null : card.getChannelId(),
                card.getId(),
                isHelpful,
                QuestionLine.in(card).orElse(""),
                quotes(card),
                reason));
    }

    /** The references to the quotes on a card, as its buttons carry them. */
    private static List<String> quotes(Message card) {
        return card.getComponentTree().findAll(Button.class).stream()
                .map(Button::getCustomId)
                .filter(Objects::nonNull)
                .map(ButtonId::parse)
                .flatMap(Optional::stream)
                .filter(id -> id.action().equals(AnswerButtons.CONTEXT))
                .map(id -> String.join(":", id.arguments()))
                .toList();
    }
}
