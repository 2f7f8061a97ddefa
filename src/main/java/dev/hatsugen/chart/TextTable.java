package dev.hatsugen.chart;

import dev.hatsugen.topics.TopicMap;
import java.util.List;

/** Writes a map as lines of columns; a Japanese character is two columns wide. */
final class TextTable {

    private static final String NOTHING = "-";
    private static final String GAP = "  ";

    private TextTable() {}

    static String of(TopicMap map) {
        int names = map.members().stream().mapToInt(TextTable::width).max().orElse(0);
        StringBuilder table = new StringBuilder(map.title()).append("\n\n");
        table.append(" ".repeat(names));
        map.columns().forEach(column -> table.append(GAP).append(column));
        table.append('\n');
        for (int row = 0; row < map.members().size(); row++) {
            String member = map.members().get(row);
            table.append(member).append(" ".repeat(names - width(member)));
            List<Integer> numbers = map.characters().get(row);
            for (int column = 0; column < numbers.size(); column++) {
                String number = numbers.get(column) == 0 ? NOTHING : String.valueOf(numbers.get(column));
                int gap = width(map.columns().get(column)) - number.length();
                table.append(GAP).append(" ".repeat(Math.max(0, gap))).append(number);
            }
            table.append('\n');
        }
        return table.toString();
    }

    /** The text, cut where it is wider than so many columns. */
    static String cut(String text, int columns) {
        StringBuilder cut = new StringBuilder();
        text.codePoints()
                .takeWhile(c -> width(cut.toString() + Character.toString(c)) <= columns)
                .forEach(cut::appendCodePoint);
        return cut.length() < text.length() ? cut + "…" : text;
    }

    /** Columns of a fixed-width font: two for a character of full width. */
    static int width(String text) {
        return text.codePoints()
                .map(c -> c >= 0x1100 && !(c >= 0xFF61 && c <= 0xFFDC) ? 2 : 1)
                .sum();
    }
}
