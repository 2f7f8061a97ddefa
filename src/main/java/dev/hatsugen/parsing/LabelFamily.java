package dev.hatsugen.parsing;

/**
 * What is around a label: labels of one convention have it in common.
 *
 * @param lead the mark of a list item before the label, {@code -} or {@code *} for example, or {@link #TIME_LEAD}; a blank where
 *     there is none
 * @param wrap the bracket that opens around the label; a blank where there is none
 * @param sign what parts the label from the words
 */
record LabelFamily(char lead, char wrap, Sign sign) {

    /** Stands for a time of day as the mark before a label. */
    static final char TIME_LEAD = '0';

    /** Stands for a date and a time as the mark before a label. */
    static final char DATED_LEAD = 'd';

    /** Marks that draw a tree. */
    static final String TREE_LEADS = "└├┗┣↳";

    /** Stands for the number of a paragraph in a section, 3.2, as the mark before a label. */
    static final char CLAUSE_LEAD = '.';

    /** What parts a label from the words. */
    enum Sign {
        COLON,
        SLASH,
        ARROW,
        DASH,
        WIDE_BLANK,
        TAB,
        /** The label is in capitals, with a full stop behind it. */
        STOP,
        /** A bracket that nothing opened closes the label. */
        CLOSING,
        /** The words are in quotation marks. */
        QUOTATION,
        /** The words begin on the next line. */
        LINE_END,
        /** A time is behind the label, the words on the next line. */
        TIME,
        /** The label's own bracket, or its emphasis. */
        OWN,
        /** A word before the label says that one follows: see {@link FieldLabels}. */
        FIELD,
        /** The label is a symbol: a picture, a number in a circle. */
        SYMBOL,
        /** The label is 問 or 答, Q or A: see {@link QuestionMarks}. */
        PAIR
    }

    /** Whether ordinary text hardly ever looks like this, so that even a single label that is not known heads a turn. */
    boolean isDistinct() {
        boolean bySign =
                switch (sign) {
                    case SLASH, ARROW, TAB, STOP, CLOSING, QUOTATION, TIME, FIELD, PAIR -> true;
                    case LINE_END -> lead == TIME_LEAD;
                    case COLON, DASH, WIDE_BLANK, OWN, SYMBOL -> false;
                };
        return bySign || isTree() || lead == DATED_LEAD || (wrap != ' ' && wrap != '（');
    }

    /** Whether the label is what a chat calls somebody by, which names one person even where it stands once. */
    boolean isHandle() {
        return wrap == HandleLabels.WRAP;
    }

    /** Whether the mark before the label draws a tree of answers. */
    boolean isTree() {
        return TREE_LEADS.indexOf(lead) >= 0;
    }

    @Override
    public String toString() {
        String label =
                switch (wrap) {
                    case ' ' -> "X";
                    case '*' -> "**X**";
                    default -> wrap + "X" + LabelCandidates.closing(wrap);
                };
        String behind =
                switch (sign) {
                    case COLON -> "：…";
                    case SLASH -> "／…";
                    case ARROW -> "＞…";
                    case DASH -> " — …";
                    case WIDE_BLANK, SYMBOL -> "　…";
                    case TAB -> "⇥…";
                    case STOP -> ". …";
                    case CLOSING -> "）…";
                    case QUOTATION -> "「…」";
                    case LINE_END -> "⏎";
                    case TIME -> "  00:00⏎";
                    case FIELD -> "⏎";
                    case OWN, PAIR -> "…";
                };
        String before = sign == Sign.FIELD
                ? "…: "
                : lead == ' '
                        ? ""
                        : lead == TIME_LEAD
                                ? "00:00 "
                                : lead == CLAUSE_LEAD ? "1.1 " : lead == DATED_LEAD ? "1/1 00:00 " : lead + " ";
        return before + label + behind;
    }
}
