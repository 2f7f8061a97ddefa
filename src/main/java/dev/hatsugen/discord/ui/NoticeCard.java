package dev.hatsugen.discord.ui;

import java.time.Instant;
import java.util.List;
import net.dv8tion.jda.api.utils.TimeFormat;

/** Cards that say why there is no answer. None of them says anything about what the minutes hold. */
public final class NoticeCard {

    private static final int MAX_NAME_LENGTH = 40;

    private NoticeCard() {}

    /** The question could not be worked on. */
    public static Card failed(Wording wording, boolean retriable) {
        return Card.of(Card.Tone.FAILED, List.of(wording.text(retriable ? "failure.retriable" : "failure.permanent")));
    }

    /**
     * There are too many questions.
     *
     * @param waiting how many are in the queue
     */
    public static Card busy(Wording wording, int waiting) {
        return notice(wording.text("failure.busy", waiting));
    }

    /** The bot stops before it has an answer. */
    public static Card stopping(Wording wording) {
        return notice(wording.text("failure.stopping"));
    }

    /** Discord refuses the card that holds the answer. */
    public static Card unshowable(Wording wording) {
        return notice(wording.text("failure.unshowable"));
    }

    /**
     * Discord offered a command that the bot does not have.
     *
     * @param known the names of those it has
     */
    public static Card unknownCommand(Wording wording, String name, List<String> known) {
        String names = String.join(" ", known.stream().map(one -> "/" + one).toList());
        return notice(wording.text(
                "failure.command", MarkdownEscaper.line(name, MAX_NAME_LENGTH), MarkdownEscaper.line(names)));
    }

    /** A button's card is too old, or the minutes have changed since: the user has to ask again. */
    public static Card outdated(Wording wording) {
        return notice(wording.text("failure.outdated"));
    }

    /** Who asks may not ask here, as the words of that key say. */
    public static Card refused(Wording wording, String key, Object... arguments) {
        return notice(wording.text(key, arguments));
    }

    /**
     * Too much was done within the last hour, as the words of that key say.
     *
     * @param limit how much there may be in an hour
     * @param again when there is room for the next; Discord shows it as the time from now, and counts it down
     */
    public static Card limited(Wording wording, String key, int limit, Instant again) {
        return notice(wording.text(key, limit, TimeFormat.RELATIVE.format(again)));
    }

    /** Something went as it should, in one sentence of {@link Wording}. */
    public static Card done(Wording wording, String key) {
        return notice(wording.text(key));
    }

    /** A thread was opened, or is there already. */
    public static Card thread(Wording wording, String id) {
        return notice(wording.text("thread.opened", "<#" + id + ">"));
    }

    private static Card notice(String text) {
        return Card.of(Card.Tone.NOTICE, List.of(text));
    }
}
