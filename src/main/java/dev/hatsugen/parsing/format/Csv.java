package dev.hatsugen.parsing.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Tables of turns with a comma, a semicolon or a tab between cells, as transcription services, chats and spreadsheets save them: a head
 * among the first lines says which cells hold the speakers and their words. Each record becomes a row on the line it begins on; what
 * is above the head stays as it is.
 */
final class Csv implements Format {

    private static final int MIN_TURNS = 2;

    @Override
    public boolean accepts(String name, byte[] bytes) {
        try {
            String text = Encodings.decode(bytes).text();
            CsvHead head = CsvHead.in(text);
            return head != null && holdsTurns(text, head);
        } catch (UnreadableFormatException e) {
            return false;
        }
    }

    @Override
    public ExtractedText extract(String name, byte[] bytes) throws UnreadableFormatException {
        Encodings.Decoded decoded = Encodings.decode(bytes);
        String text = decoded.text();
        CsvHead head = CsvHead.in(text);
        if (head == null) {
            throw new UnreadableFormatException("a table without a column of speakers.");
        }
        TextBuilder rows = new TextBuilder();
        int line = 1;
        for (String above : text.substring(0, head.offset()).lines().toList()) {
            rows.line(above, line++);
        }
        try (CSVParser records = CsvHead.parser(text.substring(head.offset()), head.delimiter())) {
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

    private static boolean holdsTurns(String text, CsvHead head) {
        try (CSVParser records = CsvHead.parser(text.substring(head.offset()), head.delimiter())) {
            List<CSVRecord> rows =
                    records.stream().skip(1).filter(row -> row.size() > 1).toList();
            long alike = rows.stream().filter(row -> row.size() == head.cells()).count();
            return alike * 2 > rows.size() && rows.stream().filter(head::isTurn).count() >= MIN_TURNS;
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }
}
