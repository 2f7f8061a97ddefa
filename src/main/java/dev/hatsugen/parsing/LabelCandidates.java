package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.parsing.LabelFamily.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words at the start of a line that could be a label, in every way that a label can be set apart. */
final class LabelCandidates {

    /** How long a label can be, in characters. */
    static final int MAX_LENGTH = 80;

    private static final Lexicon WORDS = Lexicon.of("speaker-labels");
    private static final String OPENING = "【〔［[（(＜<《〈";
    private static final String CLOSING = "】〕］]）)＞>》〉";
    private static final Pattern LEAD =
            Pattern.compile("^(?:([-*+・･•>→⇒⇨" + LabelFamily.TREE_LEADS + "])[ 　]*(?=\\S)|#{1,6}[ \\t]+"
                    + "|([（(]?[0-9０-９]{1,3}[)）.．、]|[①-⑳])[ 　]*(?![0-9０-９\\s　])|(\\[[0-9]{1,3}\\])[ 　]*(?=\\S)"
                    + "|([0-9]{1,2}(?:\\.[0-9]{1,2}){1,2}[.:)]?)[ 　\\t]+(?=\\p{L}))");

    private static final Pattern BOLD =
            Pattern.compile("^(\\*\\*|__)(.{1,80}?)\\1|^([*_])([^*_\\s][^*_]{0,60})\\3(?=[\\s　:：-])");

    /** A picture or a number in a circle in the place of a name. */
    private static final Pattern SYMBOL = Pattern.compile("([\\p{So}\\p{No}]\\uFE0F?)[ 　]+(?=\\S)");

    /** The head of a table of turns, whose words are no label. */
    private static final Pattern TABLE_HEAD = Pattern.compile(
            "(?i)^" + WORDS.expression("table-speaker") + "[\\s　|]+" + WORDS.expression("table-words") + "$");

    /** A heading of English minutes, even where it holds somebody's office: {@code 4. ALLOCATIONS}. */
    private static final Pattern NUMBERED_CAPITALS =
            Pattern.compile("^(?:[0-9]{1,3}(?:\\.[0-9]{1,2})*|[IVX]{1,5}(?=\\.))[.)]?\\s+[\\p{Lu}\\P{L}]+$");

    /** A term of a list of definitions in a wiki: {@code :term|words} and {@code ;term:words}, the words below perhaps. */
    private static final Pattern TERM =
            Pattern.compile("^(?:: ?([^|:：\\s][^|:：]{0,40})\\|[ 　]*|; ?([^:：;\\s][^:：;]{0,40})(?:[:：][ 　]*|$))");

    /** To which turn, by its number, a turn is an answer. */
    private static final Pattern REPLY = Pattern.compile("[ 　]*(?:[←→⇒]|>>|＞＞)[ 　]*[0-9]{1,3}$");

    /** A line that is in italics as a whole, its label with its words. */
    private static final Pattern ITALIC = Pattern.compile("([*_])(?![*_\\s])[^*_]{3,}\\1$");

    private LabelCandidates() {}

    static List<LabelCandidate> of(Page page, int index) {
        String line = page.text(index);
        List<LabelCandidate> found = new ArrayList<>();
        boolean tableHead =
                TABLE_HEAD.matcher(line.replaceAll("^[|\\s]+|[|\\s]+$", "")).matches();
        if (tableHead || NUMBERED_CAPITALS.matcher(line).matches()) {
            return found;
        }
        LabelCandidate field = FieldLabels.at(page, index);
        if (field != null) {
            found.add(field);
            return found;
        }
        Matcher term = TERM.matcher(line);
        if (term.find()) {
            String label = term.group(1) == null ? term.group(2) : term.group(1);
            found.add(candidate(' ', ':', Sign.OWN, index, label, term.end()));
        }
        beforeTime(line, index, found);
        int start = Stamps.end(line);
        Matcher symbol = SYMBOL.matcher(line).region(start, line.length());
        if (symbol.lookingAt()) {
            found.add(candidate(' ', ' ', Sign.SYMBOL, index, symbol.group(1), symbol.end()));
        }
        Matcher lead = LEAD.matcher(line).region(start, line.length());
        char mark = start == 0 ? ' ' : Stamps.isDated(line) ? LabelFamily.DATED_LEAD : LabelFamily.TIME_LEAD;
        boolean emphasis = BOLD.matcher(line).region(start, line.length()).lookingAt()
                || ITALIC.matcher(line).region(start, line.length()).lookingAt();
        if (!emphasis && lead.find()) {
            mark = mark(lead);
            start = lead.end();
        }
        int words = QuestionMarks.wordsAfter(line, start);
        if (words > start) {
            LabelFamily family = new LabelFamily(mark, ' ', Sign.PAIR);
            found.add(new LabelCandidate(family, index, QuestionMarks.label(line, start), words));
        }
        read(page, index, start, mark, found);
        return found;
    }

    private static char mark(Matcher lead) {
        if (lead.group(1) != null) {
            return lead.group(1).charAt(0);
        }
        boolean number = lead.group(2) != null || lead.group(3) != null;
        return number ? '1' : lead.group(4) != null ? LabelFamily.CLAUSE_LEAD : '#';
    }

    /** A name with a time behind it, or a time in the place of one. */
    private static void beforeTime(String line, int index, List<LabelCandidate> found) {
        String name = Stamps.nameBefore(line);
        if (name != null) {
            found.add(candidate(' ', ' ', Sign.TIME, index, name, line.length()));
        }
    }

    /** The candidates behind the mark that the line begins with, a bracket around the label taken off. */
    static List<LabelCandidate> behindMark(Page page, int index) {
        List<LabelCandidate> found = new ArrayList<>();
        String line = page.text(index);
        int start = skip(line, 1, " 　\t");
        if (start < line.length() && OPENING.indexOf(line.charAt(start)) >= 0) {
            wrapped(page, start, ' ', index, found);
        }
        PlainLabels.read(page, start, ' ', index, found);
        return found;
    }

    private static void read(Page page, int index, int start, char lead, List<LabelCandidate> found) {
        if (HandleLabels.read(page, start, lead, index, found)) {
            return;
        }
        String line = page.text(index);
        if (ITALIC.matcher(line).region(start, line.length()).lookingAt()) {
            PlainLabels.read(page, start + 1, lead, index, found);
            return;
        }
        Matcher bold = BOLD.matcher(line).region(start, line.length());
        int emphasized = page.line(index).emphasized();
        if (bold.find()) {
            String words = bold.group(2) == null ? bold.group(4) : bold.group(2);
            emphasis(line, words, bold.end(), lead, index, found);
            return;
        } else if (emphasized > start
                && (lead == ' ' || lead == LabelFamily.TIME_LEAD || lead == LabelFamily.DATED_LEAD)) {
            emphasis(line, line.substring(start, Math.min(emphasized, line.length())), emphasized, lead, index, found);
        } else if (start < line.length() && OPENING.indexOf(line.charAt(start)) >= 0) {
            int unwrapped = found.size();
            wrapped(page, start, lead, index, found);
            if (found.size() > unwrapped) {
                return;
            }
        }
        int before = found.size();
        PlainLabels.read(page, start, lead, index, found);
        if (found.size() == before) {
            NarrowLabels.read(page, start, lead, index, found);
        }
    }

    private static void emphasis(String line, String words, int end, char lead, int index, List<LabelCandidate> found) {
        String label = words.replaceFirst("[:：]\\s*$", "").strip();
        int after = skip(line, end, ":：　 \t-–—");
        if (label.length() > 2 && OPENING.indexOf(label.charAt(0)) >= 0 && close(label, 0) == label.length() - 1) {
            label = label.substring(1, label.length() - 1).strip();
        }
        found.add(candidate(lead, '*', Sign.OWN, index, label, after));
    }

    /** A label in brackets that close on the next line. */
    private static void overTwoLines(Page page, int start, char lead, int index, List<LabelCandidate> found) {
        String line = page.text(index);
        String joined = line + page.text(index + 1);
        int close = close(joined, start);
        if (close >= line.length() && line.indexOf('。') < 0) {
            int words = skip(page.text(index + 1), close + 1 - line.length(), ":：　 \t");
            LabelFamily family = new LabelFamily(lead, wrap(line.charAt(start)), Sign.OWN);
            found.add(new LabelCandidate(
                    family, index, joined.substring(start + 1, close).strip(), words, index + 1));
        }
    }

    private static char wrap(char open) {
        return "（(".indexOf(open) >= 0 ? '（' : "＜<".indexOf(open) >= 0 ? '<' : open;
    }

    private static void wrapped(Page page, int start, char lead, int index, List<LabelCandidate> found) {
        String line = page.text(index);
        int close = close(line, start);
        if (close < 0 && index + 1 < page.size() && line.length() - start <= MAX_LENGTH / 2) {
            overTwoLines(page, start, lead, index, found);
        } else if (close > start + 1) {
            String label = line.substring(start + 1, close).strip();
            char wrap = wrap(line.charAt(start));
            found.add(candidate(lead, wrap, Sign.OWN, index, label, skip(line, close + 1, ":：　 \t")));
        }
    }

    /** Where the bracket at {@code start} closes; -1 where it does not within the length of a label. */
    static int close(String line, int start) {
        char open = line.charAt(start);
        char close = closing(open);
        int depth = 0;
        for (int i = start; i < Math.min(line.length(), start + MAX_LENGTH); i++) {
            char c = line.charAt(i);
            if (c == open) {
                depth++;
            } else if (c == close || (c == '）' && close == ')') || (c == ')' && close == '）')) {
                depth--;
            }
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    static char closing(char open) {
        int at = OPENING.indexOf(open);
        return at < 0 ? open : CLOSING.charAt(at);
    }

    static int skip(String line, int from, String blanks) {
        int at = Math.min(from, line.length());
        while (at < line.length() && blanks.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    static LabelCandidate candidate(char lead, char wrap, Sign sign, int index, String label, int words) {
        String name = REPLY.matcher(label).replaceFirst("").strip();
        return new LabelCandidate(new LabelFamily(lead, wrap, sign), index, name, words);
    }
}
