package dev.hatsugen.parsing;

import dev.hatsugen.parsing.LabelFamily.Sign;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads labels that nothing opens and only a sign behind them parts from the words: {@code X：…}, {@code X）…}, {@code X「…」}. */
final class PlainLabels {

    private static final Pattern DASH =
            Pattern.compile("[ 　](?:[-–—―]|…{1,2}|⋯+|\\.{3})[ 　]+(?=\\S)|[—―─]{2}[ 　]*(?=\\S)");
    private static final Pattern SLASH = Pattern.compile(" / (?!.* / )");

    /** MRS ADEYEMI. and THE CHAIR. and Mr. HATCH (Mill Road). */
    private static final Pattern CAPITALS =
            Pattern.compile("((?:\\p{Lu}\\p{Ll}*\\.? )?\\p{Lu}[\\p{Lu}'’-]*\\.?(?: [\\p{Lu}'’-]+){0,8})(?<=\\p{Lu}{2})"
                    + "(?: \\([^()]{1,30}\\))?\\.\\s+(?=\\S)");

    private static final int MAX_WRAPPED = 3;
    private static final int MAX_SHORT = 12;
    private static final int NEAR = 60;
    private static final String QUOTATION_MARKS = "「『";

    private PlainLabels() {}

    /** Labels that nothing opens: up to a sign that closes them. */
    static void read(Page page, int start, char lead, int index, List<LabelCandidate> found) {
        String line = page.text(index);
        if (start >= line.length() || Marks.isMark(line.charAt(start))) {
            return;
        }
        Matcher capitals = CAPITALS.matcher(line).region(start, line.length());
        if (capitals.lookingAt()) {
            found.add(LabelCandidates.candidate(lead, ' ', Sign.STOP, index, capitals.group(1), capitals.end()));
        }
        int depth = 0;
        int last = Math.min(line.length(), start + LabelCandidates.MAX_LENGTH);
        boolean blank = false;
        for (int i = Math.max(start, SpacedLetters.end(line, start)); i < last; i++) {
            char c = line.charAt(i);
            depth += Brackets.step(c);
            if ((depth < 0 && (i == start || !closesLabel(page, index, c))) || c == '。' || (depth == 0 && c == '、')) {
                return;
            }
            Sign sign = i == start ? null : sign(line, start, i, depth);
            if (c == '/' && depth == 0 && i > start && isParted(page, index, line.substring(start, i))) {
                sign = Sign.SLASH;
            }
            if (sign == Sign.WIDE_BLANK && blank) {
                sign = null;
            }
            if (sign != null) {
                blank |= sign == Sign.WIDE_BLANK;
                String label = line.substring(start, i);
                found.add(LabelCandidates.candidate(lead, ' ', sign, index, label, words(line, i, sign)));
                if (sign != Sign.WIDE_BLANK && sign != Sign.DASH && sign != Sign.QUOTATION) {
                    return;
                }
            }
        }
        if (last == line.length() && depth == 0) {
            found.add(LabelCandidates.candidate(lead, ' ', Sign.LINE_END, index, line.substring(start), line.length()));
        }
    }

    /** Where the words begin behind the sign at {@code i}; quotation marks are theirs. */
    private static int words(String line, int i, Sign sign) {
        return sign == Sign.QUOTATION
                ? i
                : LabelCandidates.skip(
                        line, i + 1, " 　\t" + (sign == Sign.DASH ? "-–—―─…⋯." : sign == Sign.SLASH ? "/" : ""));
    }

    /** Words in quotation marks up to the end of the line, or beyond it. */
    private static @Nullable Sign quotation(String line, int i, int depth) {
        if (depth > 1 || QUOTATION_MARKS.indexOf(line.charAt(i)) < 0) {
            return null;
        }
        int close = Brackets.close(line, i);
        return close < 0 || close == line.length() - 1 ? Sign.QUOTATION : null;
    }

    /** Whether other lines near by begin with the label and a slash between blanks: this writer forgot them here. */
    private static boolean isParted(Page page, int index, String label) {
        String parted = label.stripTrailing() + " / ";
        return label.length() <= MAX_SHORT
                && page.lines().subList(Math.max(0, index - NEAR), Math.min(page.size(), index + NEAR)).stream()
                        .anyMatch(line -> line.text().startsWith(parted));
    }

    /** Whether nothing in the lines above has opened the bracket {@code c}. */
    private static boolean closesLabel(Page page, int index, char c) {
        int open = 0;
        for (int line = Math.max(0, index - MAX_WRAPPED); line < index; line++) {
            open = Math.max(0, open + Brackets.open(page.text(line)));
        }
        return open == 0 && (c == '）' || c == ')');
    }

    private static @Nullable Sign sign(String line, int start, int i, int depth) {
        if (depth != 0) {
            return depth < 0 ? Sign.CLOSING : quotation(line, i, depth);
        }
        char c = line.charAt(i);
        char next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
        return switch (c) {
            case '：' -> Sign.COLON;
            case ':' -> Character.isDigit(next) || next == '/' ? null : Sign.COLON;
            case '／' -> Sign.SLASH;
            case '＞', '>', '→', '⇒' -> Sign.ARROW;
            case '　' -> Sign.WIDE_BLANK;
            case '\t' ->
                line.indexOf('\t', start) == i
                                && line.substring(i).stripLeading().indexOf('\t') < 0
                        ? Sign.TAB
                        : null;
            case ' ' ->
                DASH.matcher(line).region(i, line.length()).lookingAt()
                        ? Sign.DASH
                        : SLASH.matcher(line).region(i, line.length()).lookingAt()
                                ? Sign.SLASH
                                : next == ' ' ? Sign.WIDE_BLANK : null;
            case '—', '―', '─' -> DASH.matcher(line).region(i, line.length()).lookingAt() ? Sign.DASH : null;
            default -> null;
        };
    }
}
