package dev.hatsugen.discord.feedback;

import dev.hatsugen.discord.runtime.ButtonAction;
import dev.hatsugen.discord.runtime.Click;
import dev.hatsugen.discord.ui.ButtonId;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.CardBuilder;
import dev.hatsugen.discord.ui.MarkdownEscaper;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.PageButtons;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.store.FeedbackRepository;
import dev.hatsugen.store.FeedbackRepository.Entry;
import dev.hatsugen.store.StoreException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.utils.TimeFormat;

/** What users said of answers, the newest first, with a link to each answer; its buttons turn the pages. */
final class FeedbackList implements ButtonAction {

    private static final String NAME = "feedback-page";

    /** Of the longest words, all of which have to be escaped, as many as a card takes. */
    private static final int ON_PAGE = 5;

    private static final int MAX_WORDS_LENGTH = 140;

    private final FeedbackRepository book;

    FeedbackList(FeedbackRepository book) {
        this.book = book;
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
        String guild = click.guild();
        Optional<Integer> from = ButtonId.number(click.arguments());
        return guild == null || from.isEmpty()
                ? NoticeCard.outdated(click.wording())
                : page(click.wording(), guild, from.get());
    }

    /**
     * One page.
     *
     * @param from the first entry, counted from 0; beyond the last one, the last page is shown
     */
    Card page(Wording wording, String guild, int from) {
        List<Entry> entries;
        try {
            entries = book.all(guild).reversed();
        } catch (StoreException e) {
            return NoticeCard.refused(wording, "feedback.unavailable");
        }
        List<Integer> starts = IntStream.iterate(0, start -> start < entries.size(), start -> start + ON_PAGE)
                .boxed()
                .toList();
        long helpful = entries.stream().filter(Entry::isHelpful).count();
        CardBuilder card =
                new CardBuilder(wording.text("feedback.list.lead", entries.size(), helpful, entries.size() - helpful));
        if (!entries.isEmpty()) {
            int start = starts.get(PageButtons.page(starts, from));
            card.divider();
            entries.stream().skip(start).limit(ON_PAGE).forEach(entry -> card.text(text(wording, guild, entry)));
        }
        return card.buttons(PageButtons.of(NAME, starts, from)).build(Card.Tone.NOTICE);
    }

    private static String text(Wording wording, String guild, Entry entry) {
        String question = entry.question().isEmpty()
                ? wording.text("feedback.list.unkept")
                : wording.text("feedback.list.question", MarkdownEscaper.line(entry.question(), MAX_WORDS_LENGTH));
        String when = TimeFormat.RELATIVE.format(entry.at());
        String place = link(guild, entry)
                .map(url -> MarkdownEscaper.link(wording.text("feedback.list.link"), url))
                .orElseGet(() -> wording.text("feedback.list.private"));
        String reason = entry.reason().isBlank() ? "" : "\n> " + MarkdownEscaper.line(entry.reason(), MAX_WORDS_LENGTH);
        return wording.text("feedback.list.line", entry.isHelpful() ? "👍" : "👎", question, place, when) + reason;
    }

    /** The address of the card; empty where others cannot see it, or its channel is not known. */
    static Optional<String> link(String guild, Entry entry) {
        return Optional.ofNullable(entry.channel())
                .map(channel -> "https://discord.com/channels/" + guild + "/" + channel + "/" + entry.card());
    }
}
