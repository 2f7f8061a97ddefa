package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.ask.AnswerButtons;
import dev.hatsugen.discord.ask.AnswerCard;
import dev.hatsugen.discord.ask.FileCard;
import dev.hatsugen.discord.ui.Attribution;
import dev.hatsugen.discord.ui.ButtonId;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.QuestionLine;
import dev.hatsugen.discord.ui.SourceNotes;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;

/** One page of a view. Pages follow each other without a gap: what does not fit on one is the beginning of the next. */
final class ReportCard {

    /** The button that shows the next page. */
    public static final String PAGE = "page";

    /** The button that gives all of it as files. */
    public static final String FILES = "files";

    private static final int MAX_QUOTES = AnswerButtons.NUMBERS.length();
    private static final int MAX_GROUPS = 9;
    private static final int ROOM_FOR_PAGE = 80;

    private final ReportView view;
    private final boolean canBeAskedAgain;
    private final Wording wording;
    private final ViewEntryText text;
    private final List<StringBuilder> groups = new ArrayList<>();
    private final List<VerifiedQuote> shown = new ArrayList<>();
    private final List<VerifiedQuote> numbered = new ArrayList<>();
    private String above = "";
    private int room;
    private boolean isCut;
    private boolean isWhole;

    private ReportCard(ReportView view, boolean canBeAskedAgain) {
        this.view = view;
        this.canBeAskedAgain = canBeAskedAgain;
        this.wording = view.wording();
        this.text = new ViewEntryText(wording, view.gloss());
    }

    /** The first page. */
    public static Card of(ReportView view) {
        return of(view, 0);
    }

    /**
     * A page.
     *
     * @param from the first entry to show, counted from 0; beyond the last one there is only the lead
     */
    public static Card of(ReportView view, int from) {
        return new ReportCard(view, true)
                .page(Math.clamp(from, 0, view.entries().size()));
    }

    /**
     * The first page of a view whose command cannot be read from its line: what does not fit comes along as a file.
     */
    public static Card withFile(ReportView view) {
        ReportCard page = new ReportCard(view, false);
        Card card = page.page(0);
        return page.isWhole ? card : FileCard.below(card, List.of(ReportTextFile.of(view)));
    }

    private Card page(int from) {
        String head = QuestionLine.ofCommand(view.command()) + "\n" + view.lead();
        SourceNotes notes = new SourceNotes(wording, new Attribution(wording));
        String longestNotes = view.quotes().isEmpty() ? "" : notes.of(view.quotes());
        room = AnswerCard.MAX_LENGTH - head.length() - longestNotes.length() - ROOM_FOR_PAGE;
        int next = fill(from);
        List<String> texts = new ArrayList<>();
        texts.add(head);
        groups.forEach(group ->
                texts.add(numbered.size() == 1 ? ViewEntryText.unnumbered(group.toString()) : group.toString()));
        boolean showsAll = from == 0 && next == view.entries().size();
        isWhole = showsAll && !isCut;
        String foot = showsAll
                ? ""
                : wording.text("sheet.page", from + 1, next, view.entries().size());
        String sources = shown.isEmpty() ? "" : notes.of(shown);
        String end = foot.isEmpty() || sources.isEmpty() ? foot + sources : foot + "\n" + sources;
        if (!end.isEmpty()) {
            texts.add(end);
        }
        return Card.of(view.tone(), texts, buttons(next));
    }

    /** Shows entries as long as they fit; returns the first that does not. */
    private int fill(int from) {
        List<ViewEntry> entries = view.entries();
        repeatHeading(from);
        int next = from;
        while (next < entries.size() && add(entries.get(next), next == from)) {
            next++;
        }
        int part = lastHeading(next);
        boolean isLonely = part > from
                && next < entries.size()
                && !(entries.get(next) instanceof ViewEntry.Heading && part < next - 1)
                && entries.subList(part, next).stream()
                        .allMatch(entry -> entry.quotes().isEmpty());
        if (isLonely) {
            groups.removeLast();
            return part;
        }
        return next;
    }

    /** The last heading before an entry; -1 where there is none. */
    private int lastHeading(int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (view.entries().get(i) instanceof ViewEntry.Heading) {
                return i;
            }
        }
        return -1;
    }

    /** A page that begins in the middle of a part says which. */
    private void repeatHeading(int from) {
        int part = lastHeading(from);
        boolean isMiddle = from < view.entries().size() && !(view.entries().get(from) instanceof ViewEntry.Heading);
        if (isMiddle && part >= 0 && view.entries().get(part) instanceof ViewEntry.Heading heading) {
            add(new ViewEntry.Heading(wording.text("sheet.continued", heading.line())), true);
        }
    }

    /** Adds an entry, if it fits; the first one always does, cut where it is longer than a page. */
    private boolean add(ViewEntry entry, boolean isFirst) {
        boolean isNumbered = entry instanceof ViewEntry.Quote;
        boolean startsGroup = groups.isEmpty() || entry instanceof ViewEntry.Heading;
        if ((isNumbered && numbered.size() == MAX_QUOTES) || (startsGroup && groups.size() == MAX_GROUPS)) {
            return false;
        }
        String words = text.of(entry, above, numbered.size(), Integer.MAX_VALUE);
        if (words.length() + 1 > room) {
            if (!isFirst) {
                return false;
            }
            words = text.of(entry, above, numbered.size(), room - 1);
            isCut = true;
        }
        if (startsGroup) {
            groups.add(new StringBuilder(words));
        } else {
            groups.getLast().append('\n').append(words);
        }
        above = entry.lineAbove();
        room -= words.length() + 1;
        shown.addAll(entry.quotes());
        if (isNumbered) {
            numbered.addAll(entry.quotes());
        }
        return true;
    }

    private List<Button> buttons(int next) {
        List<Button> buttons = new ArrayList<>(AnswerButtons.context(wording, numbered));
        if (canBeAskedAgain && next < view.entries().size()) {
            String id = ButtonId.of(PAGE, Integer.toString(next)).toString();
            buttons.add(Button.primary(id, wording.text("button.more")));
        }
        if (canBeAskedAgain && (!isWhole || !shown.isEmpty())) {
            buttons.add(Button.secondary(ButtonId.of(FILES).toString(), wording.text("button.file")));
        }
        if (!shown.isEmpty()) {
            buttons.addAll(AnswerButtons.feedback(wording));
        }
        return buttons;
    }
}
