package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Span;
import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Minutes that list opinions and name nobody: each is {@code ○ …}, or an item below words such as 「委員から以下のような意見が出された」.
 * No speaker is ever made up for them.
 */
final class UnnamedOpinions implements TurnConvention {

    private static final int MIN_LENGTH = 8;
    private static final int MAX_INTRODUCTION_LENGTH = 120;
    private static final Lexicon WORDS = Lexicon.of("told-turns");
    private static final Pattern INTRODUCTION = Pattern.compile(WORDS.expression("raised-kind") + "[^。]{0,25}"
            + WORDS.expression("raised") + "[^。]{0,15}[。．：:）)]?$|^[（(【＜<・○◎■]?[^。]{0,14}" + WORDS.expression("opinions")
            + "[^。]{0,12}[）)】＞>]?[：:]?$");

    private final BitSet opinions;

    private UnnamedOpinions(BitSet opinions) {
        this.opinions = opinions;
    }

    /**
     * The convention of one page, which must be asked about no other.
     *
     * @param from the first line that can hold an opinion
     * @param paragraphs whether paragraphs without a mark are opinions too, where words introduce them as such
     */
    static UnnamedOpinions of(Page page, int from, boolean paragraphs) {
        BitSet opinions = new BitSet(page.size());
        for (int line = from; line < page.size(); line++) {
            String text = page.text(line);
            if ((Marks.isCircle(page, line) || Marks.isArrow(text))
                    && text.length() >= MIN_LENGTH
                    && LineKind.markedTitle(text).isEmpty()) {
                opinions.set(line);
            } else if (introduces(page, line)) {
                line = markItems(page, line + 1, paragraphs, opinions) - 1;
            }
        }
        return new UnnamedOpinions(opinions);
    }

    @Override
    public String name() {
        return "○…";
    }

    @Override
    public Optional<Heading> at(Page page, int index) {
        if (!opinions.get(index)) {
            return Optional.empty();
        }
        int start = page.line(index).span().start();
        return Optional.of(new Heading(null, new Span(start, start), start, index + 1));
    }

    /** Whether opinions follow the line, which may be the second half of a sentence that says so. */
    private static boolean introduces(Page page, int line) {
        String text = page.text(line);
        if (line + 1 == page.size() || text.length() > MAX_INTRODUCTION_LENGTH) {
            return false;
        }
        boolean wrapped = line > 0 && !LineKind.endsSentence(page.text(line - 1)) && text.endsWith("。");
        return INTRODUCTION.matcher(text).find()
                || (wrapped && INTRODUCTION.matcher(page.text(line - 1) + text).find());
    }

    /** Marks the items from line {@code from} to the next section, and returns that section's line. */
    private static int markItems(Page page, int from, boolean paragraphs, BitSet opinions) {
        int end = from;
        while (end < page.size()
                && LineKind.sectionTitle(page.text(end)).isEmpty()
                && !LineKind.isEnd(page.text(end))
                && !LineKind.isNote(page.text(end))
                && !(end > from && introduces(page, end))) {
            end++;
        }
        if (from == end) {
            return end;
        }
        char mark = page.text(from).charAt(0);
        boolean bulleted = Marks.isBullet(page.text(from)) || Marks.isCircle(page, from);
        for (int line = from; line < end; line++) {
            boolean begins = bulleted
                    ? page.text(line).charAt(0) == mark || Marks.isArrow(page.text(line))
                    : paragraphs && (line == from || LineKind.endsSentence(page.text(line - 1)));
            opinions.set(line, begins && page.text(line).length() > 2);
        }
        return end;
    }
}
