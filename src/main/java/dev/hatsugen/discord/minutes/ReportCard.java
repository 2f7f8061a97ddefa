package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.ask.AnswerButtons;
import dev.hatsugen.discord.ask.AnswerCard;
import dev.hatsugen.discord.ask.FileCard;
import dev.hatsugen.discord.ui.ButtonId;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.CardBuilder;
import dev.hatsugen.discord.ui.PageButtons;
import dev.hatsugen.discord.ui.QuestionLine;
import dev.hatsugen.discord.ui.SourceNotes;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.emoji.Emoji;

/** One page of a view. Pages follow each other without a gap: what does not fit on one is the beginning of the next. */
final class ReportCard {

    /** The button that shows another page. */
    public static final String PAGE = "page";

    /** The button that gives all of it as files. */
    public static final String FILES = "files";

    private static final int ROOM_FOR_NOTES = 400;

    private final ReportView view;
    private final String head;
    private final List<Integer> starts = new ArrayList<>();
    private final List<ReportPage> pages = new ArrayList<>();

    private ReportCard(ReportView view) {
        this.view = view;
        this.head = QuestionLine.ofCommand(view.command()) + "\n" + view.lead();
        int room = AnswerCard.MAX_LENGTH - head.length() - ROOM_FOR_NOTES;
        int from = 0;
        do {
            ReportPage page = ReportPage.of(view, from, room);
            starts.add(from);
            pages.add(page);
            from = page.next();
        } while (from < view.entries().size());
    }

    /** The first page. */
    public static Card of(ReportView view) {
        return of(view, 0);
    }

    /**
     * A page.
     *
     * @param from an entry of the page, counted from 0; the last page for one beyond all of them
     */
    public static Card of(ReportView view, int from) {
        ReportCard card = new ReportCard(view);
        return card.page(from, card.buttons(from), view.quotes().isEmpty() ? List.of() : AnswerButtons.feedback());
    }

    /**
     * The first page of a view whose command cannot be read from its line: what does not fit comes along as a file.
     */
    public static Card withFile(ReportView view) {
        ReportCard card = new ReportCard(view);
        Card page = card.page(0, List.of(), List.of());
        return card.isAllOnOnePage() ? page : FileCard.below(page, List.of(ReportTextFile.of(view)));
    }

    private boolean isAllOnOnePage() {
        return pages.size() == 1 && pages.getFirst().isWhole();
    }

    private Card page(int from, List<Button> more, List<Button> rating) {
        int number = PageButtons.page(starts, from);
        ReportPage page = pages.get(number);
        CardBuilder card = new CardBuilder(head + range(number));
        page.addTo(card);
        List<String> texts = new ArrayList<>(page.texts());
        texts.add(head);
        String notes = new SourceNotes(view.wording()).of(texts, page.quotes());
        if (!notes.isEmpty()) {
            card.divider().text(notes);
        }
        if (!more.isEmpty() && !page.folds().isEmpty()) {
            card.menu(PartButton.menu(view, page.folds()));
        }
        OpenButton.menu(view.wording(), page.openings()).ifPresent(card::menu);
        return card.buttons(more, rating).build(view.tone());
    }

    /** Which of the listed things a page shows; empty where it shows all or nothing is listed. */
    private String range(int number) {
        int before = listed(0, starts.get(number));
        int shown = listed(starts.get(number), pages.get(number).next());
        int all = listed(0, view.entries().size());
        if (shown == 0 || shown == all) {
            return "";
        }
        return "\n"
                + (shown == 1
                        ? view.wording().text("report.range.one", before + 1, all)
                        : view.wording().text("report.range", before + 1, before + shown, all));
    }

    private int listed(int from, int to) {
        return (int) view.entries().subList(from, to).stream()
                .filter(ViewEntry::isListed)
                .count();
    }

    private List<Button> buttons(int from) {
        List<Button> buttons = new ArrayList<>(PageButtons.of(PAGE, starts, from));
        if (!isAllOnOnePage() || !view.files().isEmpty()) {
            buttons.add(Button.secondary(
                            ButtonId.of(FILES).toString(), view.wording().text("button.file"))
                    .withEmoji(Emoji.fromUnicode("📄")));
        }
        if (view.tone() == Card.Tone.NOT_FOUND) {
            buttons.add(AnswerButtons.topics(view.wording()));
        }
        return buttons;
    }
}
