package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Span;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tables whose head says in which columns the speakers and their words are, wherever they stand on the page: {@code | 発言者 | 内容
 * |}, {@code Time | Speaker | Remark}. Each row is a turn; a row without a speaker is more of the turn above.
 */
final class TurnTables implements TurnConvention {

    private static final int MIN_TURNS = 2;
    private static final int MAX_LABEL = 40;
    private static final Pattern SENTENCE = Pattern.compile("[。？！]");
    private static final Pattern SAME = Lexicon.of("speaker-labels").pattern("table-same");

    private final Map<Integer, Heading> headings = new HashMap<>();
    private final BitSet rows = new BitSet();
    private final @Nullable TurnConvention beside;

    private TurnTables(@Nullable TurnConvention beside) {
        this.beside = beside;
    }

    /**
     * The tables of one page, about which alone they must be asked; null where it has none.
     *
     * @param beside how turns outside of the tables are headed; null where none are
     */
    static @Nullable TurnTables of(Page page, @Nullable TurnConvention beside) {
        TurnTables tables = new TurnTables(beside);
        int line = 0;
        while (line < page.size()) {
            TurnColumns columns = TurnColumns.head(page.text(line));
            line = columns == null ? line + 1 : tables.read(page, line, columns);
        }
        return tables.headings.size() < MIN_TURNS ? null : tables;
    }

    /** Reads the rows below the head, and returns the line behind them. */
    private int read(Page page, int head, TurnColumns columns) {
        int end = head + 1;
        while (end < page.size() && (isRow(page, end, columns) || isRemark(page, end, columns))) {
            end++;
        }
        rows.set(head, end);
        List<String> lines = page.lines().subList(head + 1, end).stream()
                .map(Page.Line::text)
                .filter(line -> columns.fit(TurnColumns.cells(line).size()) && !PeopleTable.isRule(line))
                .toList();
        RowKinds kinds = RowKinds.of(columns, lines);
        SpeakerLabel above = null;
        for (int line = head + 1; line < end; line++) {
            List<Span> cells = TurnColumns.cells(page.text(line));
            if (columns.fit(cells.size()) && !PeopleTable.isRule(page.text(line)) && !kinds.isRecord(page.text(line))) {
                above = row(page, line, cells.get(columns.speaker()), cells.get(columns.words()), above);
            }
        }
        return end;
    }

    private static boolean isRow(Page page, int line, TurnColumns columns) {
        String text = page.text(line);
        return PeopleTable.isRule(text)
                || (columns.fit(TurnColumns.cells(text).size()) && TurnColumns.head(text) == null);
    }

    /** Whether a line between two rows is one cell alone: somebody came in, a break. */
    private static boolean isRemark(Page page, int line, TurnColumns columns) {
        return TurnColumns.cells(page.text(line)).isEmpty()
                && isRow(page, line - 1, columns)
                && line + 1 < page.size()
                && isRow(page, line + 1, columns)
                && page.line(line).blanksBefore() == 0
                && page.line(line + 1).blanksBefore() == 0;
    }

    private @Nullable SpeakerLabel row(Page page, int line, Span speaker, Span words, @Nullable SpeakerLabel above) {
        String text = page.text(line);
        String label = speaker.of(text).replaceAll("^[*_]{2}|[*_]{2}$", "").strip();
        boolean same = above != null && SAME.matcher(label).matches();
        boolean unheard = LabelJudge.isUnheard(label);
        if (words.of(text).isBlank()
                || label.length() > MAX_LABEL
                || (!unheard && SENTENCE.matcher(label).find())) {
            return above;
        }
        boolean known = !label.isEmpty() && !unheard;
        SpeakerLabel read = same ? above : known ? SpeakerLabel.of(label) : null;
        int start = page.line(line).span().start();
        int from = start + words.start();
        headings.put(line, new Heading(read, new Span(start, from), from, line + 1, start + words.end()));
        return read;
    }

    @Override
    public Optional<Heading> at(Page page, int index) {
        Heading row = headings.get(index);
        return row != null || beside == null || rows.get(index) ? Optional.ofNullable(row) : beside.at(page, index);
    }

    @Override
    public boolean endsTurn(Page page, int index) {
        boolean behind = index > 0 && headings.containsKey(index - 1);
        return rows.get(index) || behind || (beside != null && beside.endsTurn(page, index));
    }

    @Override
    public String name() {
        return "| X | … |" + (beside == null ? "" : ", " + beside.name());
    }
}
