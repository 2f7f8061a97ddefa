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
        rows.set(head);
        int line = head + 1;
        SpeakerLabel above = null;
        while (line < page.size()) {
            String text = page.text(line);
            List<Span> cells = TurnColumns.cells(text);
            if (!PeopleTable.isRule(text) && (!columns.fit(cells.size()) || TurnColumns.head(text) != null)) {
                break;
            }
            rows.set(line);
            if (!PeopleTable.isRule(text)) {
                above = row(page, line, cells.get(columns.speaker()), cells.get(columns.words()), above);
            }
            line++;
        }
        return line;
    }

    private @Nullable SpeakerLabel row(Page page, int line, Span speaker, Span words, @Nullable SpeakerLabel above) {
        String text = page.text(line);
        String label = speaker.of(text).replaceAll("^[*_]{2}|[*_]{2}$", "").strip();
        boolean same = above != null && SAME.matcher(label).matches();
        if (words.of(text).isBlank()
                || label.length() > MAX_LABEL
                || SENTENCE.matcher(label).find()) {
            return above;
        }
        boolean known = !label.isEmpty() && !LabelJudge.isUnheard(label);
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
