package dev.hatsugen.parsing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows of a table of turns that are the record's own: a column says what each row is ({@code 発言}, {@code 決定}), and in rows without a
 * speaker it says what it never does in those with one. Learned from the table.
 */
final class RowKinds {

    /** So many rows with a speaker share a kind, on average. */
    private static final int ROWS_A_KIND = 3;

    private final TurnColumns columns;
    private final Map<Integer, Set<String>> kinds;

    private RowKinds(TurnColumns columns, Map<Integer, Set<String>> kinds) {
        this.columns = columns;
        this.kinds = kinds;
    }

    static RowKinds of(TurnColumns columns, List<String> rows) {
        Map<Integer, List<String>> said = new HashMap<>();
        for (String row : rows) {
            List<String> cells = cells(row);
            for (int column = 0;
                    column < cells.size() && !cells.get(columns.speaker()).isEmpty();
                    column++) {
                said.computeIfAbsent(column, key -> new ArrayList<>()).add(cells.get(column));
            }
        }
        Map<Integer, Set<String>> kinds = new HashMap<>();
        said.forEach((column, cells) -> {
            Set<String> distinct = new HashSet<>(cells);
            boolean apart = column != columns.speaker() && column != columns.words();
            if (apart && !distinct.contains("") && distinct.size() * ROWS_A_KIND <= cells.size()) {
                kinds.put(column, distinct);
            }
        });
        return new RowKinds(columns, kinds);
    }

    /** Whether nobody said what is in {@code row}. */
    boolean isRecord(String row) {
        List<String> cells = cells(row);
        return cells.get(columns.speaker()).isEmpty()
                && kinds.entrySet().stream().anyMatch(kind -> {
                    String cell = kind.getKey() < cells.size() ? cells.get(kind.getKey()) : "";
                    return !cell.isEmpty() && !kind.getValue().contains(cell);
                });
    }

    private static List<String> cells(String row) {
        return TurnColumns.cells(row).stream().map(cell -> cell.of(row)).toList();
    }
}
