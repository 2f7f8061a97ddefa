package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A circle and a label: alone on its line or wrapped over more ({@code ○平副本部長兼デジタル大臣}, {@code ○（宮澤本部員）}), or before
 * the words ({@code ○議長（多田政拓君） ただいまから…}). A circle before speech heads no turn, nor does one in a list of names.
 */
final class CircleLabels implements TurnConvention {

    private static final int MAX_LINES = 3;
    private static final int FULL_LINE = 25;

    @Override
    public Optional<Heading> at(Page page, int index) {
        if (!Marks.isCircle(page, index) && !Marks.isOtherMark(page.text(index))) {
            return Optional.empty();
        }
        Heading heading = aloneOnItsLines(page, index);
        if (heading == null) {
            heading = beforeWords(page, index);
        }
        if (heading == null || (!Marks.isCircle(page, index) && !isSure(heading)) || !Speech.follows(page, heading)) {
            return Optional.empty();
        }
        return Optional.of(heading);
    }

    private static boolean isSure(Heading heading) {
        return heading.label() != null && heading.label().isSure();
    }

    private static @Nullable Heading aloneOnItsLines(Page page, int index) {
        String words = page.text(index).substring(1);
        for (int next = index + 1; next <= page.size() && next - index <= MAX_LINES; next++) {
            SpeakerLabel label = Brackets.open(words) == 0 ? SpeakerLabel.read(words) : null;
            if (label != null && hasWords(page, next)) {
                Span span = page.span(index, next);
                return new Heading(label, span, page.line(next).span().start(), next);
            }
            if (next == page.size() || !mayWrap(page, words, next)) {
                return null;
            }
            words += page.text(next);
        }
        return null;
    }

    /** Whether a label can go on in the next line: its brackets are open, or it fills the line and the rest is short. */
    private static boolean mayWrap(Page page, String words, int next) {
        if (Marks.isCircle(page, next) || words.length() > 100 || words.indexOf('。') >= 0) {
            return false;
        }
        return Brackets.open(words) > 0
                || (words.length() >= FULL_LINE && page.text(next).length() <= 15);
    }

    private static boolean hasWords(Page page, int next) {
        return next < page.size()
                && SpeakerLabel.read(page.text(next).substring(Marks.isCircle(page, next) ? 1 : 0)) == null;
    }

    private static @Nullable Heading beforeWords(Page page, int index) {
        String line = page.text(index);
        int start = page.line(index).span().start();
        LabelScanner.Found found = LabelScanner.find(line, 1);
        if (found != null) {
            int words = start + found.words();
            return new Heading(found.label(), new Span(start, words), words, index + 1);
        }
        if (line.length() < FULL_LINE || index + 1 == page.size() || Marks.isCircle(page, index + 1)) {
            return null;
        }
        return overTwoLines(page, index, line);
    }

    /** A label that begins on one line and ends on the next one, before the words. */
    private static @Nullable Heading overTwoLines(Page page, int index, String line) {
        LabelScanner.Found found = LabelScanner.find(line + page.text(index + 1), 1);
        if (found == null || found.end() <= line.length()) {
            return null;
        }
        int start = page.line(index).span().start();
        int words = page.line(index + 1).span().start() + found.words() - line.length();
        return new Heading(found.label(), new Span(start, words), words, index + 2);
    }
}
