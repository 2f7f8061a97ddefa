package dev.hatsugen.parsing;

import dev.hatsugen.minutes.RecordText.Kind;
import dev.hatsugen.minutes.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Deals the lines of a page out to parts: the front, headings, lists, turns, notes and the end. Every line lands in one. */
final class MinutesOutline {

    private static final int GAP = 2;
    private static final int LOOK_AHEAD = 30;
    private static final int MIN_WRAPPED = 25;

    private final Page page;
    private final Turns turns;
    private final TurnEnds ends;
    private final boolean verbatim;
    private final int usualGap;

    /** Whether an empty line is above nearly every turn, so that what follows a line without one goes on with the turn. */
    private final boolean separated;

    private final List<Part> parts = new ArrayList<>();
    private int sectionNumber;
    private int listNumber;
    private @Nullable String section;
    private @Nullable String office;

    private MinutesOutline(Page page, Turns turns) {
        this.page = page;
        this.turns = turns;
        this.ends = new TurnEnds(page, turns);
        this.verbatim = turns.areVerbatim(page);
        this.usualGap = page.usualGap();
        this.separated = turns.areSeparated(page);
    }

    static List<Part> of(Page page, Turns turns) {
        MinutesOutline outline = new MinutesOutline(page, turns);
        int body = FrontEnd.of(page, turns);
        if (body > 0) {
            outline.parts.add(new Part(Kind.FRONT, null, null, null, 0, body));
        }
        int line = body;
        while (line < page.size()) {
            line = outline.take(line);
        }
        return outline.parts;
    }

    /** Takes the line into a part, and returns the next one. */
    private int take(int line) {
        Optional<TurnConvention.Heading> heading = turns.at(line);
        if (heading.isPresent() && !isTask(line)) {
            int next = heading.get().nextLine();
            parts.add(new Part(null, heading.get(), null, section, line, next));
            return next;
        }
        if (endsMeeting(line) && isNote(line) && !LineKind.isEnd(page.text(line))) {
            parts.add(Part.record(Kind.NOTE, section, line));
            return line + 1;
        }
        if (endsMeeting(line)) {
            parts.add(new Part(Kind.END, null, null, null, line, page.size()));
            return page.size();
        }
        if (isWrappedTitle(line)) {
            section = LineKind.plainTitle(page, line).orElse("") + page.text(line + 1);
            parts.add(Part.record(Kind.HEADING, section, line).extendedTo(line + 2));
            return line + 2;
        }
        if (isHeading(line)) {
            enter(line);
            parts.add(Part.record(Kind.HEADING, section, line));
        } else if (inTurn() && (turns.endAt(line) || interrupts(line) || ends.at(parts.getLast(), line))) {
            parts.add(Part.record(Kind.NOTE, section, line));
        } else if (isNote(line) && (!inTurn() || closesTurn(line))) {
            parts.add(Part.record(Kind.NOTE, section, line));
        } else {
            takeWords(line);
        }
        return line + 1;
    }

    private boolean endsMeeting(int line) {
        return !turns.anyAfter(line)
                && (LineKind.isEnd(page.text(line))
                        || (inTurn()
                                && !isBareLabel(parts.getLast())
                                && MeetingEnd.is(
                                        page.text(line), page.line(line).blanksBefore() > usualGap)));
    }

    /** Whether the line is in a list of what is to be done, where a name says who does it. */
    private boolean isTask(int line) {
        return section != null && RecordFields.listsTasks(section) && !isHeading(line);
    }

    private void takeWords(int line) {
        if (inTurn()) {
            extend(line);
        } else if (office != null && !Speech.isNarrated(page, line)) {
            parts.add(new Part(null, null, office, section, line, line + 1));
        } else if (LineKind.isListItem(page.text(line))) {
            extendOrAdd(Kind.LIST, line);
        } else if (last() == Kind.LIST && page.line(line).blanksBefore() < GAP) {
            extend(line);
        } else {
            extendOrAdd(Kind.NOTE, line);
        }
    }

    private void enter(int line) {
        Optional<String> title = LineKind.sectionTitle(page.text(line)).or(() -> LineKind.plainTitle(page, line));
        if (title.isPresent()) {
            section = LineKind.opensProceedings(page.text(line)) ? null : title.get();
            office = title.flatMap(LineKind::greetingOffice).orElse(null);
            listNumber = 0;
            sectionNumber = LineKind.sectionNumber(page.text(line));
        }
    }

    private boolean isHeading(int line) {
        String text = page.text(line);
        if (page.line(line).isHeading()
                || isTaskTitle(line)
                || LineKind.isCapitalTitle(text)
                || (LineKind.plainTitle(page, line).isPresent() && headsTurn(line))) {
            return true;
        }
        if (!inTurn()) {
            return LineKind.sectionTitle(text).isPresent()
                    || LineKind.isBracketedLabel(text)
                    || LineKind.opensProceedings(text);
        }
        if (LineKind.isBracketedLabel(text) && !isBareLabel(parts.getLast()) && turns.isTurnAt(line + 1)) {
            return true;
        }
        if ((separated && page.line(line).blanksBefore() <= usualGap)
                || isBareLabel(parts.getLast())
                || !LineKind.endsSentence(page.text(wordsAbove(line)))) {
            return false;
        }
        if (LineKind.markedTitle(text).isPresent()) {
            return text.startsWith("日程第") ? headsTurn(line) : true;
        }
        Optional<String> title = LineKind.sectionTitle(text);
        return LineKind.isBracketedLabel(text)
                || title.flatMap(LineKind::greetingOffice).isPresent()
                || (title.isPresent() && (headsTurn(line) || (!verbatim && isNextSection(text))));
    }

    /** Whether the line is below a gap and no more than the title of a list of what is to be done. */
    private boolean isTaskTitle(int line) {
        return page.line(line).blanksBefore() > usualGap
                && !turns.beginsAt(line)
                && RecordFields.listsTasks(page.text(line))
                && line + 1 < page.size()
                && page.line(line + 1).blanksBefore() <= usualGap;
    }

    /** Whether the line is full and the title of a section with the next one. */
    private boolean isWrappedTitle(int line) {
        int next = line + 1;
        return next < page.size()
                && page.text(line).length() >= MIN_WRAPPED
                && !turns.beginsAt(next)
                && page.line(next).blanksBefore() <= usualGap
                && page.text(next).length() < page.text(line).length()
                && !LineKind.endsSentence(page.text(line))
                && !Sentences.isFurniture(page.text(next))
                && (!page.text(next).endsWith("。") && !LineKind.isNote(page.text(next)))
                && LineKind.plainTitle(page, line).isPresent()
                && page.size() > next + 1
                && page.line(next + 1).blanksBefore() > usualGap
                && headsTurn(next);
    }

    /** Whether a turn has its label so far and no words. */
    private boolean isBareLabel(Part turn) {
        TurnConvention.Heading heading = turn.heading();
        return heading != null
                && heading.wordsStart() >= page.span(turn.from(), turn.to()).end();
    }

    /** Whether a numbered title goes on with the sections and not with a list that somebody reads out. */
    private boolean isNextSection(String title) {
        int number = LineKind.sectionNumber(title);
        boolean goesOnWithList = number > 1 && number == listNumber + 1;
        if (number == 0 || (number == sectionNumber + 1 && !goesOnWithList)) {
            return true;
        }
        listNumber = number;
        return false;
    }

    /** Whether the next line of weight begins a turn. */
    private boolean headsTurn(int line) {
        int next = line + 1;
        int last = Math.min(page.size(), next + LOOK_AHEAD);
        while (next < last && !turns.beginsAt(next) && isFurniture(next)) {
            next++;
        }
        return next < page.size()
                && (turns.beginsAt(next)
                        || page.line(next).isHeading()
                        || interrupts(next)
                        || LineKind.isBracketedLabel(page.text(next))
                        || LineKind.markedTitle(page.text(next)).isPresent());
    }

    /** The line above that is no page mark and no remark. */
    private int wordsAbove(int line) {
        int above = line - 1;
        int first = Math.max(parts.getLast().from(), line - LOOK_AHEAD);
        while (above > first && isFurniture(above)) {
            above--;
        }
        return above;
    }

    private boolean isFurniture(int line) {
        return Sentences.isFurniture(page.text(line));
    }

    private boolean isNote(int line) {
        return LineKind.isNote(page.text(line));
    }

    /** Whether nothing of the turn follows the line: only notes and page marks are between it and what comes next. */
    private boolean closesTurn(int line) {
        int next = line + 1;
        int last = Math.min(page.size(), next + LOOK_AHEAD);
        while (next < last && !turns.beginsAt(next) && (isNote(next) || isFurniture(next))) {
            next++;
        }
        return next == page.size()
                || turns.beginsAt(next)
                || ends.at(parts.getLast(), line + 1)
                || page.line(next).isHeading()
                || interrupts(next)
                || (LineKind.plainTitle(page, next).isPresent() && headsTurn(next))
                || LineKind.isEnd(page.text(next))
                || LineKind.isBracketedLabel(page.text(next))
                || LineKind.markedTitle(page.text(next)).isPresent()
                || (LineKind.sectionTitle(page.text(next)).isPresent() && (headsTurn(next) || !verbatim));
    }

    private boolean interrupts(int line) {
        boolean gap = !separated || page.line(line).blanksBefore() > usualGap;
        String text = page.text(line);
        return gap && LineKind.interrupts(text) && !(LineKind.isTold(text) && isBrokenOff(line));
    }

    /** Whether the line goes on with a sentence that the one above it, which is full, does not end. */
    private boolean isBrokenOff(int line) {
        String above = page.text(line - 1);
        return inTurn()
                && page.line(line).blanksBefore() == 0
                && above.length() >= MIN_WRAPPED
                && !LineKind.endsSentence(above);
    }

    private boolean inTurn() {
        return !parts.isEmpty() && parts.getLast().isTurn();
    }

    private @Nullable Kind last() {
        return parts.isEmpty() ? null : parts.getLast().kind();
    }

    private void extend(int line) {
        parts.set(parts.size() - 1, parts.getLast().extendedTo(line + 1));
    }

    private void extendOrAdd(Kind kind, int line) {
        boolean bracketed = !parts.isEmpty() && isNote(parts.getLast().to() - 1);
        if (last() == kind && !bracketed) {
            extend(line);
        } else {
            parts.add(Part.record(kind, section, line));
        }
    }
}
