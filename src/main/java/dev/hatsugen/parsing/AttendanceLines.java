package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the entries of an attendance list, and the list itself, end on a page. */
final class AttendanceLines {

    private static final int MAX_LINES = 12;
    private static final int FULL_LINE = 30;
    private static final int MAX_ROWS = 40;

    /** A word or two in Latin letters, which are no name with an initial. */
    private static final Pattern TITLE =
            Pattern.compile("\\p{Lu}[\\p{IsLatin}'’-]+(?: \\p{Ll}[\\p{IsLatin}'’-]*){0,4}");

    private static final Pattern OWN_ENTRY = Pattern.compile("[^、，,]{3,}[　\\t]+[^、，,]+");
    private static final Pattern AND_OTHERS =
            Pattern.compile("[　\\t]+" + Lexicon.of("attendance-words").expression("and-others") + "$");
    private static final Pattern FIELD = Pattern.compile("^[\\s|*_#・■◆-]*([^：:|]{1,20}?)[\\s　*_]*[：:|]");
    private static final Pattern LIST_END = Pattern.compile("^[○〇◯◎●■【＜（(]*(?:[0-9０-９一二三四五六七八九十]{1,3}[．.、）)]?)?[【＜（(]?"
            + Lexicon.of("attendance-words").expression("list-end"));

    /** People whom a sentence names: {@code Apologies were received from Mr Moss and Mrs Roe.} */
    private static final Pattern SENTENCE = Pattern.compile("[\\p{IsLatin}\\p{IsCommon}]*[\\p{Ll})]\\.");

    private static final Pattern LEAD = Lexicon.of("attendance-words").pattern("told-lead");

    /** Markdown's mark of a remark, which is no entry. */
    private static final String BLOCK_QUOTE = "> ";

    private final Page page;
    private final int end;

    /** @param end the line where the front ends */
    AttendanceLines(Page page, int end) {
        this.page = page;
        this.end = end;
    }

    /** Whether the line goes on with a list that began on the line of its title. */
    boolean titleGoesOn(String inline, int line) {
        String below = page.text(line);
        if (Brackets.open(inline) > 0 || inline.matches("(?s).*(?:[、,;，]|\\band)\\s*$")) {
            return true;
        }
        if (inline.endsWith(".")) {
            return false;
        }
        boolean separated = page.line(line).blanksBefore() > page.usualGap();
        return !separated
                && PresidingLine.of(below, List.of()) == null
                && !LineKind.isNumbered(below)
                && !OWN_ENTRY
                        .matcher(AND_OTHERS.matcher(below).replaceFirst(""))
                        .matches()
                && PeopleLine.isList(inline)
                && page.text(line - 1).length() >= FULL_LINE
                && isFree(below);
    }

    /** The line behind an entry, which goes on where its brackets are open or where it lists names between commas. */
    int entryEnd(int line) {
        int next = line + 1;
        String text = page.text(line);
        while (next < end
                && next - line < MAX_LINES
                && (goesOn(text, page.text(next)) || isBrokenOff(text, line, next))) {
            text += page.text(next++);
        }
        return next;
    }

    /** What an entry says, without the words that lead a sentence of it to the people. */
    String entry(int line, int next) {
        return LEAD.matcher(joined(line, next)).replaceFirst("");
    }

    /** The columns of posts and names that begin with {@code inline}, where it is not empty, and the lines below. */
    PostColumns columns(String inline, int line) {
        return PostColumns.of(Stream.concat(
                        Stream.of(inline).filter(first -> !first.isEmpty()),
                        IntStream.range(line, Math.min(end, line + MAX_ROWS)).mapToObj(page::text))
                .toList());
    }

    /** Whether the line is a title below a list that is all on the line of its own title, as in {@code Away: Ann, Bo}. */
    boolean isTitleBelow(String inline, int line) {
        String text = page.text(line);
        return PeopleLine.isList(inline)
                && page.line(line).blanksBefore() > page.usualGap()
                && page.line(line).blanksBefore() > 0
                && TITLE.matcher(text).matches();
    }

    private String joined(int line, int next) {
        return IntStream.range(line, next).mapToObj(page::text).collect(Collectors.joining());
    }

    /** Whether an entry is a sentence and the next item of the agenda is below it, so that it ends the list. */
    boolean areSentence(int line, int next) {
        return next < end
                && LineKind.isNumbered(page.text(next))
                && !LineKind.isNumbered(page.text(line))
                && SENTENCE.matcher(joined(line, next)).matches();
    }

    /** Whether the line is the rest of a full one above it, which lists names and is indented as this one is not. */
    private boolean isBrokenOff(String text, int line, int next) {
        return (text.contains("、") || text.contains("／"))
                && page.text(next - 1).length() >= FULL_LINE
                && page.line(next).indent() < page.line(line).indent()
                && page.line(next).blanksBefore() <= page.usualGap()
                && isFree(page.text(next));
    }

    /** Whether the line opens neither another list nor a group. */
    private static boolean isFree(String below) {
        return !endsList(below) && AttendanceGroup.of(below) == null && AttendanceField.of(below) == null;
    }

    private static boolean goesOn(String text, String below) {
        if (Brackets.open(text) > 0) {
            return text.length() < 80;
        }
        boolean names = text.endsWith("、") || (text.contains("、") && below.contains("、"));
        return names && isFree(below);
    }

    static boolean endsList(String line) {
        Matcher field = FIELD.matcher(line);
        return AttendanceTitle.of(line) != AttendanceTitle.NONE
                || line.startsWith(BLOCK_QUOTE)
                || MeetingEnd.isTime(line)
                || LineKind.isCapitalTitle(line)
                || (field.find() && RecordFields.isField(field.group(1)))
                || LIST_END.matcher(OfficeTitles.compact(line)).find()
                || (LineKind.isNumbered(line)
                        && (LineKind.sectionTitle(line).isPresent() || RecordFields.isNumberedField(line)));
    }
}
