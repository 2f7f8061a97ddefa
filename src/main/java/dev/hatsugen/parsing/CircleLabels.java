package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A circle and a label: alone on its line or wrapped over more ({@code ○平副本部長兼デジタル大臣}, {@code ○（宮澤本部員）}), or before
 * the words ({@code ○議長（多田政拓君） ただいまから…}). A circle before speech heads no turn.
 */
final class CircleLabels implements TurnConvention {

    private static final int MOST_LINES = 3;
    private static final int FULL_LINE = 25;
    private static final Pattern BEFORE_WORDS =
            Pattern.compile("^((?:[^\\s　（(。、]{1,50})(?:[ 　]?[（(][^（()）]{1,40}[）)][^\\s　（(。、]{0,20})?)[ 　:：]+(\\S.*)$");
    private static final Pattern BRACKETS_THEN_WORDS =
            Pattern.compile("^([^\\s　（(。、]{1,30}[（(][^（()）]{2,20}君[）)])(\\S.*)$");

    @Override
    public Optional<Heading> at(Page page, int index) {
        String line = page.text(index);
        if (!startsWithCircle(line)) {
            return Optional.empty();
        }
        Heading alone = aloneOnItsLines(page, index);
        return Optional.ofNullable(alone != null ? alone : beforeWords(page, index));
    }

    static boolean startsWithCircle(String line) {
        return "○〇◯".indexOf(line.charAt(0)) >= 0;
    }

    private static @Nullable Heading aloneOnItsLines(Page page, int index) {
        String words = page.text(index).substring(1);
        for (int next = index + 1; next <= page.size() && next - index <= MOST_LINES; next++) {
            SpeakerLabel label = Brackets.open(words) == 0 ? SpeakerLabel.read(words) : null;
            if (label != null && hasWords(page, next)) {
                Span span = page.span(index, next);
                return new Heading(label, span, page.line(next).span().start(), next);
            }
            if (next == page.size() || !mayWrap(words, page.text(next))) {
                return null;
            }
            words += page.text(next);
        }
        return null;
    }

    /** Whether a label can go on in the next line: its brackets are open, or it fills the line and the rest is short. */
    private static boolean mayWrap(String words, String next) {
        if (startsWithCircle(next) || words.length() > 100) {
            return false;
        }
        return Brackets.open(words) > 0 || (words.length() >= FULL_LINE && next.length() <= 15);
    }

    private static boolean hasWords(Page page, int next) {
        return next < page.size()
                && SpeakerLabel.read(page.text(next).substring(startsWithCircle(page.text(next)) ? 1 : 0)) == null;
    }

    private static @Nullable Heading beforeWords(Page page, int index) {
        String rest = page.text(index).substring(1);
        int start = page.line(index).span().start();
        for (Pattern pattern : new Pattern[] {BEFORE_WORDS, BRACKETS_THEN_WORDS}) {
            Matcher matcher = pattern.matcher(rest);
            SpeakerLabel label = matcher.matches() ? SpeakerLabel.read(matcher.group(1)) : null;
            if (label != null) {
                int words = start + 1 + matcher.start(2);
                return new Heading(label, new Span(start, words), words, index + 1);
            }
        }
        return null;
    }
}
