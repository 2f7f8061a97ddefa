package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Sentences;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Where the layout of a record ends a turn, whatever the words say: at a rule, at a paragraph below a list of turns, at a quotation of
 * the page or a paragraph with a lead of its own where turns are set otherwise, behind the quotation marks that a turn stands in.
 */
final class TurnEnds {

    /** A rule, or a remark between dashes: 「－　休憩　－」. */
    private static final Pattern RULE = Pattern.compile("^(?:[-－―‐—–─━＝=]{3,}|[―—–－‐─-][\\s　]+\\S.*[\\s　][―—–－‐─-])$");

    private static final Pattern LIST =
            Pattern.compile("^(?:[-*+・•‣" + LabelFamily.TREE_LEADS + "] ?|[0-9]{1,3}[.)] )(?![-*])");
    private static final Pattern EMPHASIS = Pattern.compile("^(?:\\*{1,2}|__?)[\\p{L}\\p{N}]");
    private static final Pattern BLOCK_QUOTE = Pattern.compile("^(?:[-*+] )?> ?\\S");
    private static final Pattern CAPTION = Pattern.compile("[:：]$");
    /** The share of turns that are set alike from which on that is how turns are set. */
    static final double NEARLY_ALL = 0.9;

    private final Page page;
    private final int usualGap;
    private final boolean isList;
    private final boolean isEmphasized;
    private final boolean isBlockQuote;
    private final boolean isResult;

    /** Whether turns are entries of a log, each with its time or number. */
    private final boolean isLog;

    private final RecordFoot foot;
    private final QuotedSpeech quoted;
    private final IntPredicate isTurn;
    private final ResultMarks results;

    TurnEnds(Page page, Turns turns) {
        this.page = page;
        this.usualGap = page.usualGap();
        this.isTurn = turns::beginsAt;
        List<String> heads = IntStream.range(0, page.size())
                .filter(turns::beginsAt)
                .mapToObj(page::text)
                .toList();
        this.isList = areNearlyAll(heads, LIST.asPredicate());
        this.isEmphasized = areNearlyAll(heads, EMPHASIS.asPredicate());
        this.isBlockQuote = heads.stream().anyMatch(BLOCK_QUOTE.asPredicate());
        this.isResult = heads.stream().anyMatch(Marks::isArrow);
        this.isLog = areNearlyAll(heads, Stamps::areAtStart);
        this.foot = new RecordFoot(page, isTurn);
        this.quoted = new QuotedSpeech(page, turns.all());
        this.results = new ResultMarks(
                page,
                turns::beginsAt,
                IntStream.range(0, page.size())
                        .filter(turns::beginsAt)
                        .findFirst()
                        .orElse(page.size()));
    }

    private static boolean areNearlyAll(List<String> heads, Predicate<String> layout) {
        return !heads.isEmpty() && heads.stream().filter(layout).count() >= NEARLY_ALL * heads.size();
    }

    /** Whether {@code turn}, which goes on to the line above {@code line}, ends there. */
    boolean at(Part turn, int line) {
        String text = page.text(line);
        if (Sentences.isFurniture(text)) {
            return false;
        }
        boolean isApart = page.line(line).blanksBefore() > usualGap;
        return RULE.matcher(text).matches()
                || RecordFields.isOutcomeTitle(text)
                || results.isResult(line)
                || (!isResult && Marks.isArrow(text))
                || (!isBlockQuote && BLOCK_QUOTE.matcher(text).find())
                || (isList
                        && isApart
                        && page.line(line).indent() == 0
                        && !LIST.matcher(text).find())
                || (isEmphasized && isApart && EMPHASIS.matcher(text).find())
                || (isApart && foot.beginsAt(line))
                || (isApart && isCaption(line))
                || (isLog && Stamps.areAtStart(text))
                || (Stamps.isClause(text) && line + 1 < page.size() && isTurn.test(line + 1))
                || quoted.isClosed(turn, line);
    }

    /** Whether the line says in the record's words what the table below it holds. */
    private boolean isCaption(int line) {
        return CAPTION.matcher(page.text(line)).find()
                && line + 1 < page.size()
                && LineKind.isTable(page.text(line + 1));
    }
}
