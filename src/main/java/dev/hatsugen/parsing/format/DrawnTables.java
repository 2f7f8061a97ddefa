package dev.hatsugen.parsing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tables drawn with lines, whose cells go on over several lines: each row on its first line, with empty lines in the place of the
 * others, so that every line keeps its number.
 */
final class DrawnTables {

    private static final Pattern RULE =
            Pattern.compile("^\\s*[+|│┃┌├└┏┣┗╔╠╚╭╰][-=+:|─━═│┃┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝╭╮╰╯\\s]{2,}$");
    private static final Pattern ROW = Pattern.compile("^\\s*[|│┃║](.*)[|│┃║]\\s*$");
    private static final Pattern BAR = Pattern.compile("[|│┃║]");

    /** The head and two rows. */
    private static final int MIN_ROWS = 3;

    private final String[] lines;

    private DrawnTables(String[] lines) {
        this.lines = lines;
    }

    /** The text with each row of such tables on one line; it has as many lines as before. */
    static String unwrapped(String text) {
        if (text.indexOf('\n') < 0 || !BAR.matcher(text).find()) {
            return text;
        }
        DrawnTables tables = new DrawnTables(text.split("\n", -1));
        int line = 0;
        while (line < tables.lines.length) {
            line = tables.isRule(line) ? tables.table(line) : line + 1;
        }
        return String.join("\n", tables.lines);
    }

    private boolean isRule(int line) {
        return line < lines.length && RULE.matcher(lines[line]).matches();
    }

    private boolean isRow(int line) {
        return line < lines.length && !isRule(line) && ROW.matcher(lines[line]).matches();
    }

    /** Reads the table that begins with a rule, and returns the line behind it. */
    private int table(int first) {
        List<List<Integer>> rows = new ArrayList<>();
        int line = first;
        while (isRule(line) || isRow(line)) {
            if (isRow(line)) {
                if (isRule(line - 1)) {
                    rows.add(new ArrayList<>());
                }
                rows.getLast().add(line);
            }
            line++;
        }
        boolean wrapped = rows.stream().anyMatch(row -> row.size() > 1);
        if (rows.size() >= MIN_ROWS && wrapped && areAlike(rows)) {
            for (List<Integer> row : rows) {
                unwrap(row);
            }
            for (int rule = first; rule < line; rule++) {
                lines[rule] = isRule(rule) ? "" : lines[rule];
            }
        }
        return line;
    }

    private boolean areAlike(List<List<Integer>> rows) {
        int columns = cells(rows.getFirst().getFirst()).length;
        return columns > 1 && rows.stream().flatMap(List::stream).allMatch(line -> cells(line).length == columns);
    }

    private void unwrap(List<Integer> row) {
        String[] cells = cells(row.getFirst());
        for (int i = 1; i < row.size(); i++) {
            String[] more = cells(row.get(i));
            for (int cell = 0; cell < cells.length; cell++) {
                cells[cell] = cells[cell].stripTrailing() + "\n" + more[cell].strip();
            }
            lines[row.get(i)] = "";
        }
        lines[row.getFirst()] = TableRow.of(List.of(cells));
    }

    private String[] cells(int line) {
        return BAR.split(ROW.matcher(lines[line]).replaceFirst("$1"), -1);
    }
}
