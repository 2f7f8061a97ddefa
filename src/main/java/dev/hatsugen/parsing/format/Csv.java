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
 * Tables of turns with a comma, a semicolon or a tab between cells, as transcription services, chats and spreadsheets save them: a head
 * among the first lines says which cells hold the speakers and their words. Each record becomes a row on the line it begins on; what
 * is above the head stays as it is.
 */
final class Csv implements Format {

    private static final Lexicon WORDS = Lexicon.of("speaker-labels");
    private static final Pattern SPEAKER = Pattern.compile("(?i)" + WORDS.expression("table-speaker"));
    private static final Pattern SAID = Pattern.compile("(?i)" + WORDS.expression("table-words"));
    private static final String DELIMITERS = ",;\t";
    private static final int FIRST_LINES = 40;
    private static final int MIN_TURNS = 2;
    private static final Pattern QUOTED = Pattern.compile("(?m)(?:^|\\t)\"");

    /**
     * The head of the table.
     *
     * @param line its line, counted from 0
     * @param offset where it begins in the text
     * @param cells how many columns it has
     */
    private record Head(int line, int offset, char delimiter, int cells, int speaker, int words) {

        boolean isTurn(CSVRecord row) {
            return row.size() == cells
                    && !row.get(speaker).isBlank()
                    && !row.get(words).isBlank();
        }
    }

    @Override
    public boolean accepts(String name, byte[] bytes) {
        try {
            String text = Encodings.decode(bytes).text();
            Head head = head(text);
            return head != null && holdsTurns(text, head);
        } catch (UnreadableFormatException e) {
            return false;
        }
    }

    @Override
    public ExtractedText extract(String name, byte[] bytes) throws UnreadableFormatException {
        Encodings.Decoded decoded = Encodings.decode(bytes);
        String text = decoded.text();
        Head head = head(text);
        if (head == null) {
            throw new UnreadableFormatException("a table without a column of speakers.");
        }
        TextBuilder rows = new TextBuilder();
        int line = 1;
        for (String above : text.substring(0, head.offset()).lines().toList()) {
            rows.line(above, line++);
        }
        try (CSVParser records = parser(text.substring(head.offset()), head.delimiter())) {
            for (CSVRecord row : records) {
                rows.line(row.size() == 1 ? row.get(0) : TableRow.of(row.toList()), line);
                int next = head.line() + 1 + Math.toIntExact(records.getCurrentLineNumber());
                for (line++; line < next; line++) {
                    rows.line("", line);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableFormatException("a damaged table: " + e.getMessage(), e);
        }
        return rows.build(name, new ExtractedText.Kind("csv", decoded.encoding()));
    }

    private static boolean holdsTurns(String text, Head head) {
        try (CSVParser records = parser(text.substring(head.offset()), head.delimiter())) {
            List<CSVRecord> rows =
                    records.stream().skip(1).filter(row -> row.size() > 1).toList();
            long alike = rows.stream().filter(row -> row.size() == head.cells()).count();
            return alike * 2 > rows.size() && rows.stream().filter(head::isTurn).count() >= MIN_TURNS;
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static @Nullable Head head(String text) {
        int offset = 0;
        for (int line = 0; line < FIRST_LINES && offset < text.length(); line++) {
            int feed = text.indexOf('\n', offset);
            int end = feed < 0 ? text.length() : feed;
            for (int i = 0; i < DELIMITERS.length(); i++) {
                char delimiter = DELIMITERS.charAt(i);
                Head head = head(text.substring(offset, end), line, offset, delimiter);
                if (head != null && (delimiter != '\t' || QUOTED.matcher(text).find(end))) {
                    return head;
                }
            }
            offset = end + 1;
        }
        return null;
    }

    private static @Nullable Head head(String text, int line, int offset, char delimiter) {
        if (text.indexOf(delimiter) < 0 || text.length() > Bounds.MAX_LINE_LENGTH) {
            return null;
        }
        try (CSVParser records = parser(text, delimiter)) {
            List<String> cells =
                    records.stream().findFirst().map(CSVRecord::toList).orElse(List.of());
            int speaker = column(cells, SPEAKER);
            int words = column(cells, SAID);
            return speaker < 0 || words < 0 ? null : new Head(line, offset, delimiter, cells.size(), speaker, words);
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

    private static CSVParser parser(String text, char delimiter) throws IOException {
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
