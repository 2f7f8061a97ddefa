package dev.hatsugen.parsing.format;

import dev.hatsugen.language.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The head of a table of turns with a comma, a semicolon or a tab between cells.
 *
 * @param line its line, counted from 0
 * @param offset where it begins in the text
 * @param delimiter what is between cells
 * @param cells how many columns it has
 * @param speaker the column of the speakers
 * @param words the column of their words
 */
record CsvHead(int line, int offset, char delimiter, int cells, int speaker, int words) {

    private static final Lexicon WORDS = Lexicon.of("speaker-labels");
    private static final Pattern SPEAKER = Pattern.compile("(?i)" + WORDS.expression("table-speaker"));
    private static final Pattern SAID = Pattern.compile("(?i)" + WORDS.expression("table-words"));
    private static final String DELIMITERS = ",;\t";
    private static final int FIRST_LINES = 40;

    /** A cell in quotation marks between tabs: without one the rows can stay as they are. */
    private static final Pattern QUOTED = Pattern.compile("(?m)(?:^|\\t)\"");

    /** The head among the first lines of a text; null where it has none. */
    static @Nullable CsvHead in(String text) {
        int offset = 0;
        for (int line = 0; line < FIRST_LINES && offset < text.length(); line++) {
            int feed = text.indexOf('\n', offset);
            int end = feed < 0 ? text.length() : feed;
            for (int i = 0; i < DELIMITERS.length(); i++) {
                char delimiter = DELIMITERS.charAt(i);
                CsvHead head = at(text.substring(offset, end), line, offset, delimiter);
                if (head != null && (delimiter != '\t' || QUOTED.matcher(text).find(end))) {
                    return head;
                }
            }
            offset = end + 1;
        }
        return null;
    }

    private static @Nullable CsvHead at(String text, int line, int offset, char delimiter) {
        if (text.indexOf(delimiter) < 0 || text.length() > Bounds.MAX_LINE_LENGTH) {
            return null;
        }
        try (CSVParser records = parser(text, delimiter)) {
            List<String> cells =
                    records.stream().findFirst().map(CSVRecord::toList).orElse(List.of());
            int speaker = column(cells, SPEAKER);
            int words = column(cells, SAID);
            return speaker < 0 || words < 0 ? null : new CsvHead(line, offset, delimiter, cells.size(), speaker, words);
        } catch (IOException | UncheckedIOException e) {
            return null;
        }
    }

    private static int column(List<String> cells, Pattern title) {
        return cells.stream()
                .map(cell -> cell.replace("\uFEFF", "").strip())
                .map(title::matcher)
                .map(matcher -> matcher.matches())
                .toList()
                .indexOf(true);
    }

    /** Whether a record below it has a speaker and words. */
    boolean isTurn(CSVRecord row) {
        return row.size() == cells
                && !row.get(speaker).isBlank()
                && !row.get(words).isBlank();
    }

    /** The records of a table, quotation marks that are not closed at its end included. */
    static CSVParser parser(String text, char delimiter) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        return CSVParser.parse(text, format);
    }
}
