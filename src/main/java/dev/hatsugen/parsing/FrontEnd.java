package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import java.util.regex.Pattern;

/** Finds the line where the front ends and the proceedings begin. */
final class FrontEnd {

    /** Lines that are before the proceedings and never in them. The numbers are passed once: a long run of them costs no more. */
    private static final Pattern STILL_FRONT = Pattern.compile(
            "^[0-9０-９一二三四五六七八九十．.、（(]*+" + Lexicon.of("meeting-headers").expression("still-front"));

    private final Page page;
    private final Turns turns;

    private FrontEnd(Page page, Turns turns) {
        this.page = page;
        this.turns = turns;
    }

    /** The first line of the proceedings: their heading, else the first turn and the headings right above it. */
    static int of(Page page, Turns turns) {
        return new FrontEnd(page, turns).find();
    }

    private int find() {
        int firstTurn = 0;
        while (firstTurn < page.size() && !beginsTurn(firstTurn)) {
            firstTurn++;
        }
        for (int line = Math.min(firstTurn, page.size() - 1); line >= 0 && !isStillFront(line); line--) {
            boolean opens = LineKind.opensProceedings(page.text(line));
            if (opens && (line == 0 || LineKind.isNumbered(page.text(line)) || line > page.size() / 20 + 5)) {
                return line;
            }
        }
        int body = firstTurn;
        while (body > 0 && isHeading(page.text(body - 1))) {
            body--;
        }
        return body == page.size() ? 0 : Math.min(body, firstTitle(body));
    }

    /** The first title in capitals with a number, below what is of the front, as minutes tell of an election or the last minutes first. */
    private int firstTitle(int body) {
        int first = body;
        for (int line = body - 1; line >= 0 && !isStillFront(line); line--) {
            first = LineKind.isCapitalTitle(page.text(line)) ? line : first;
        }
        return first;
    }

    private boolean isStillFront(int line) {
        String text = page.text(line);
        return isStillFront(OfficeTitles.compact(text)) || AttendanceTitle.of(text) != AttendanceTitle.NONE;
    }

    /** Whether a line without its blanks says so by its words. */
    static boolean isStillFront(CharSequence compact) {
        return STILL_FRONT.matcher(compact).find();
    }

    private boolean beginsTurn(int line) {
        return turns.beginsAt(line)
                || LineKind.sectionTitle(page.text(line))
                        .flatMap(LineKind::greetingOffice)
                        .isPresent();
    }

    private static boolean isHeading(String text) {
        return AttendanceTitle.of(text) == AttendanceTitle.NONE
                && (LineKind.sectionTitle(text).isPresent()
                        || LineKind.isBracketedLabel(text)
                        || LineKind.opensProceedings(text));
    }
}
