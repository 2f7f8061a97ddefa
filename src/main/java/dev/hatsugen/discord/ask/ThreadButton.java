package dev.hatsugen.discord.ask;

import dev.hatsugen.discord.runtime.ButtonAction;
import dev.hatsugen.discord.runtime.Click;
import dev.hatsugen.discord.runtime.ThreadPlace;
import dev.hatsugen.discord.ui.ButtonId;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.QuestionLine;
import dev.hatsugen.discord.ui.Wording;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.emoji.Emoji;
import net.dv8tion.jda.api.exceptions.DetachedEntityException;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.PermissionException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens a thread below an answer, where the talk goes on. */
public final class ThreadButton implements ButtonAction {

    private static final String NAME = "thread";
    private static final int MAX_NAME_LENGTH = 80;

    /**
     * Codes of Discord that no later try changes: AutoMod's, of messages and of titles, of a kind of channel without threads, and of a
     * title that is none. */
    private static final int MODERATED_MESSAGE = 200000;

    private static final int MODERATED_TITLE = 240000;
    private static final int NO_THREADS_HERE = 50024;
    private static final int INVALID_TITLE = 50035;

    private static final Set<ErrorResponse> FORBIDDEN =
            Set.of(ErrorResponse.MISSING_PERMISSIONS, ErrorResponse.MISSING_ACCESS, ErrorResponse.UNKNOWN_MESSAGE);

    private static final Logger LOG = LoggerFactory.getLogger(ThreadButton.class);

    /** The card with the button below it; without it where a click could not read what the card answers. */
    public static Card below(Card card, Wording wording) {
        if (!QuestionLine.isKept(card)) {
            return card;
        }
        Wording ofCard = QuestionLine.wording(card).orElse(wording);
        Button open = Button.secondary(ButtonId.of(NAME).toString(), ofCard.text("button.thread"))
                .withEmoji(Emoji.fromUnicode("💬"));
        return card.with(List.of(open));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Card execute(Click click) {
        Message card = click.message().orElse(null);
        ConversationState subject = card == null ? null : PostedCards.read(card).orElse(null);
        if (card == null || subject == null) {
            return NoticeCard.outdated(click.wording());
        }
        if (!ThreadPlace.canOpenIn(card.getChannelType())) {
            return NoticeCard.refused(click.wording(), "thread.place");
        }
        try {
            card.createThreadChannel(title(subject.question())).complete();
        } catch (PermissionException | DetachedEntityException e) {
            return NoticeCard.refused(click.wording(), "thread.forbidden");
        } catch (ErrorResponseException e) {
            if (e.getErrorResponse() != ErrorResponse.THREAD_WITH_THIS_MESSAGE_ALREADY_EXISTS) {
                return refused(click.wording(), e);
            }
        }
        // A thread has the id of the message that it hangs on.
        return NoticeCard.thread(click.wording(), card.getId());
    }

    /** The answer above is there and right whatever Discord says, so that this is a word about threads alone. */
    private static Card refused(Wording wording, ErrorResponseException refusal) {
        LOG.warn("A thread was not opened: Discord's code {}", refusal.getErrorCode());
        return NoticeCard.refused(wording, notice(refusal));
    }

    private static String notice(ErrorResponseException refusal) {
        if (FORBIDDEN.contains(refusal.getErrorResponse())) {
            return "thread.forbidden";
        }
        return switch (refusal.getErrorCode()) {
            case MODERATED_MESSAGE, MODERATED_TITLE -> "thread.words";
            case NO_THREADS_HERE -> "thread.place";
            case INVALID_TITLE -> "thread.title";
            default -> "thread.refused";
        };
    }

    private static String title(String question) {
        String plain =
                question.replaceAll("[\\p{Cntrl}\\p{Cf}&&[^\u200D]]", " ").strip();
        int end = plain.offsetByCodePoints(0, Math.min(MAX_NAME_LENGTH, plain.codePointCount(0, plain.length())));
        return end < plain.length() ? plain.substring(0, end) + "…" : plain;
    }
}
