package dev.hatsugen.parsing;

import dev.hatsugen.minutes.RecordText.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Deals the lines of a page out to parts: the front, headings, lists, turns, notes and the end. Every line lands in one. */
final class Outline {

    private static final int GAP = 2;

    private final Page page;
    private final TurnConvention convention;
    private final List<Part> parts = new ArrayList<>();
    private @Nullable String section;
    private @Nullable String office;

    private Outline(Page page, TurnConvention convention) {
        this.page = page;
        this.convention = convention;
    }

    static List<Part> of(Page page, TurnConvention convention) {
        Outline outline = new Outline(page, convention);
        int body = outline.bodyStart();
        if (body > 0) {
            outline.parts.add(new Part(Kind.FRONT, null, null, null, 0, body));
        }
        int line = body;
        while (line < page.size()) {
            line = outline.take(line);
        }
        return outline.parts;
    }

    /** Where the front ends: at the heading of the proceedings, else at the first turn and the headings right above it. */
    private int bodyStart() {
        int firstTurn = 0;
        while (firstTurn < page.size() && !beginsTurn(firstTurn)) {
            firstTurn++;
        }
        for (int line = Math.min(firstTurn, page.size() - 1); line >= 0; line--) {
            boolean opens = LineKind.opensProceedings(page.text(line));
            if (opens && (line == 0 || LineKind.isNumbered(page.text(line)) || line > page.size() / 20 + 5)) {
                return line;
            }
        }
        int body = firstTurn;
        while (body > 0 && isHeading(body - 1, true)) {
            body--;
        }
        return body == page.size() ? 0 : body;
    }

    private boolean beginsTurn(int line) {
        return convention.at(page, line).isPresent()
                || LineKind.sectionTitle(page.text(line))
                        .flatMap(LineKind::greetingOffice)
                        .isPresent();
    }

    /** Takes the line into a part, and returns the next one. */
    private int take(int line) {
        Optional<TurnConvention.Heading> heading = convention.at(page, line);
        if (heading.isPresent()) {
            parts.add(new Part(
                    null, heading.get(), null, section, line, heading.get().nextLine()));
            return heading.get().nextLine();
        }
        if (LineKind.isEnd(page.text(line)) && noTurnAfter(line)) {
            parts.add(new Part(Kind.END, null, null, null, line, page.size()));
            return page.size();
        }
        if (isHeading(line, !inTurn() || LineKind.endsSentence(page.text(line - 1)))) {
            enter(line);
            parts.add(Part.record(Kind.HEADING, section, line));
        } else if (LineKind.isNote(page.text(line)) && (!inTurn() || closesTurn(line))) {
            parts.add(Part.record(Kind.NOTE, section, line));
        } else {
            takeWords(line);
        }
        return line + 1;
    }

    private void takeWords(int line) {
        if (inTurn()) {
            extend(line);
        } else if (office != null) {
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
        Optional<String> title = LineKind.sectionTitle(page.text(line));
        if (title.isPresent()) {
            section = LineKind.opensProceedings(page.text(line)) ? null : title.get();
            office = title.flatMap(LineKind::greetingOffice).orElse(null);
        }
    }

    private boolean isHeading(int line, boolean mayBegin) {
        String text = page.text(line);
        return mayBegin
                && (LineKind.sectionTitle(text).isPresent()
                        || LineKind.isBracketedLabel(text)
                        || (LineKind.opensProceedings(text) && !inTurn()));
    }

    private boolean closesTurn(int line) {
        int next = line + 1;
        return next == page.size()
                || convention.at(page, next).isPresent()
                || isHeading(next, true)
                || LineKind.isEnd(page.text(next));
    }

    private boolean noTurnAfter(int line) {
        for (int later = line + 1; later < page.size(); later++) {
            if (convention.at(page, later).isPresent()) {
                return false;
            }
        }
        return true;
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
        boolean bracketed =
                !parts.isEmpty() && LineKind.isNote(page.text(parts.getLast().to() - 1));
        if (last() == kind && !bracketed) {
            extend(line);
        } else {
            parts.add(Part.record(kind, section, line));
        }
    }
}
