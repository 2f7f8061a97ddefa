package dev.hatsugen.parsing;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Where paragraphs begin on a page whose lines are wrapped, with or without empty lines and indents between them. */
final class Paragraphs {

    private static final int MIN_WIDTH = 40;
    private static final int MIN_WIDE_WIDTH = 25;

    /** A quotation goes on with the line above, which says whose it is, unless it says so itself. */
    private static final String QUOTES = "「『“\"";

    private static final char MIN_WIDE = 0x2E80;
    private static final int MAX_TITLE = 60;

    private static final Pattern NUMBERED = Pattern.compile("^[(（]?[0-9A-Za-z０-９]{1,3}[.)．）]\\s*\\p{L}");

    /** A line this many columns short of the widest ones has room for one more character of a Japanese line. */
    private static final int ROOM = 4;

    private final Page page;
    private final int width;

    /** Whether many lines are about as long, as they are where they are broken at a width. */
    private final boolean wrapped;

    private final Predicate<String> opens;

    /** @param opens whether a line is as paragraphs begin, where the line above may end a sentence by chance */
    Paragraphs(Page page, Predicate<String> opens) {
        this.page = page;
        this.opens = opens;
        int[] widths = page.lines().stream()
                .filter(line -> line.text().length() >= (line.text().charAt(0) < MIN_WIDE ? MIN_WIDTH : MIN_WIDE_WIDTH))
                .mapToInt(line -> line.text().length())
                .sorted()
                .toArray();
        this.width = widths.length == 0 ? 0 : widths[widths.length * 9 / 10];
        long full =
                Arrays.stream(widths).filter(length -> length * 10 >= width * 8).count();
        this.wrapped = full * 3 >= widths.length;
    }

    /** Whether a paragraph begins at {@code line}: below a gap or a rule, indented, or where its first word would fit above. */
    boolean begins(int line) {
        if (line == 0 || page.isApart(line)) {
            return true;
        }
        String above = page.text(line - 1);
        if (above.chars().noneMatch(Character::isLetterOrDigit)) {
            return true;
        }
        if (QUOTES.indexOf(page.text(line).charAt(0)) >= 0 && !opens.test(page.text(line))) {
            return false;
        }
        boolean fits = !wrapped || above.length() + firstWord(line) <= width;
        if (fits && (isTitle(line - 1) || (isShort(line - 1) && opens.test(page.text(line))))) {
            return true;
        }
        if ((!LineKind.endsSentence(above) || SentenceStarts.endsInTitle(above))
                && !above.endsWith(":")
                && !page.line(line - 1).isHeading()) {
            return false;
        }
        return page.line(line).indent() > page.line(line - 1).indent() || fits || opens.test(page.text(line));
    }

    /** Whether the line has a number and ends long before the width at which lines are broken: {@code (a) Police}. */
    private boolean isShort(int line) {
        return wrapped
                && page.text(line).length() * 2 < width
                && NUMBERED.matcher(page.text(line)).find();
    }

    /** Whether the line is below a gap, short, and ends neither a sentence nor a part of one. */
    private boolean isTitle(int line) {
        String text = page.text(line);
        boolean parted = line == 0 || page.line(line).blanksBefore() > page.usualGap();
        return parted && text.length() <= MAX_TITLE && ",;".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** The line behind the paragraph that begins at {@code line}. */
    int end(int line) {
        int end = line + 1;
        while (end < page.size() && !begins(end)) {
            end++;
        }
        return end;
    }

    /** The paragraph that begins at {@code line}, on one line; a blank is between lines in Latin letters. */
    String text(int line) {
        StringBuilder all = new StringBuilder(page.text(line));
        int end = end(line);
        for (int next = line + 1; next < end; next++) {
            all.append(isParted(next - 1) ? " " : "").append(page.text(next));
        }
        return all.toString();
    }

    /** Whether a blank parts the line from the next one of its paragraph. */
    boolean isParted(int line) {
        String text = page.text(line);
        return text.charAt(text.length() - 1) < MIN_WIDE;
    }

    private int firstWord(int line) {
        String text = page.text(line);
        int blank = text.indexOf(' ');
        boolean latin = text.charAt(0) < MIN_WIDE;
        return latin ? 1 + (blank < 0 ? text.length() : blank) : ROOM;
    }
}
