package dev.hatsugen.parsing.format;

import dev.hatsugen.minutes.Layout;
import dev.hatsugen.minutes.Reflow;
import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.minutes.Span;
import java.util.List;
import java.util.stream.Collectors;

/** A row of a table on one line, as every format writes it: {@code | Ana Ruiz | The pump leaks. |}. */
final class TableRow {

    private TableRow() {}

    /** The row of these cells, the lines of a cell joined as wrapped words are. */
    static String of(List<String> cells) {
        return cells.stream().map(TableRow::cell).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String cell(String words) {
        String lines = words.strip().replace("|", "\\|");
        SourceText source = new SourceText("", lines);
        return Reflow.of(source, new Span(0, lines.length()), Layout.PROSE)
                .text()
                .replace('\n', ' ');
    }
}
