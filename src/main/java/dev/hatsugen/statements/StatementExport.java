package dev.hatsugen.statements;

import dev.hatsugen.messages.Messages;
import dev.hatsugen.quote.SourceNote;
import dev.hatsugen.quote.VerifiedQuote;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes statements as files to take away: Markdown for people, CSV for spreadsheets. */
public final class StatementExport {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> COLUMNS =
            List.of("meeting", "date", "label", "name", "section", "lines", "text", "words");

    /** What a spreadsheet takes for a formula; tab and carriage return lead to one as well. */
    private static final Pattern FORMULA = Pattern.compile("^[\\s\u3000]*[=+\\-@＝＋－＠\t\r]");

    /** Signs of Markdown, and those by which it knows a bare address. */
    private static final Pattern MARKUP = Pattern.compile("([\\\\`*_{}\\[\\]<>#+|~!@]|:(?=//)|(?<=(?i:www))\\.)");

    /** What acts on a terminal, on the direction of the text, or hides: control, format and separating characters. */
    private static final Pattern ACTING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\n\t]]");

    private static final String MARK = "\uFFFD";

    private final Messages messages = new Messages(StatementExport.class);

    /** CSV after RFC 4180 in UTF-8 with a byte order mark; a cell that a spreadsheet would take for a formula begins with '. */
    public byte[] csv(Statements.Listed statements) {
        Locale language = statements.request().language();
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
            printer.printRecord(COLUMNS.stream().map(column -> messages.get(language, "export." + column)));
            for (CitedPassage passage : statements.passages()) {
                printer.printRecord(cells(passage, language).map(StatementExport::neutral));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory failed", e);
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Stream<String> cells(CitedPassage passage, Locale language) {
        VerifiedQuote quote = passage.quote();
        return Stream.of(
                quote.meeting().headedName(number -> messages.get(language, "meeting", number)),
                Objects.toString(quote.meeting().header().date(), ""),
                Objects.toString(quote.speaker().label(), ""),
                Objects.toString(quote.speaker().name(), ""),
                Objects.toString(quote.section(), ""),
                lines(quote),
                quote.text(),
                passage.continued() ? messages.get(language, "export.continued") : String.join(", ", found(passage)));
    }

    /** {@code cell} so that no spreadsheet computes it, and nothing in it acts. */
    static String neutral(String cell) {
        String seen = ACTING.matcher(cell).replaceAll(MARK);
        return FORMULA.matcher(cell).find() ? "'" + seen : seen;
    }

    /** Markdown in UTF-8: a heading for each meeting, the passages as block quotes with their lines. */
    public byte[] markdown(Statements.Listed statements) {
        Locale language = statements.request().language();
        StringBuilder text = new StringBuilder();
        text.append("# ")
                .append(messages.get(
                        language, "export.title", plain(statements.request().member())));
        text.append("\n\n");
        if (statements.request().hasTopic()) {
            String topic = plain(statements.request().topicOrEmpty());
            text.append(messages.get(language, "export.topic", topic)).append("\n\n");
        }
        text.append(plain(statements.lead())).append("\n\n");
        String note = SourceNote.of(
                statements.passages().stream().map(CitedPassage::quote).toList(), language);
        text.append(note.isEmpty() ? "" : note + "\n\n");
        String heading = "";
        for (CitedPassage passage : statements.passages()) {
            String next = heading(passage.quote(), language);
            text.append(next.equals(heading) ? "" : "## " + next + "\n\n");
            heading = next;
            text.append(block(passage, language));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String heading(VerifiedQuote quote, Locale language) {
        String label = Objects.toString(quote.speaker().label(), "");
        String name = quote.speaker().name();
        return plain("%s %s%s"
                .formatted(
                        quote.meeting().datedName(number -> messages.get(language, "meeting", number)),
                        label,
                        name == null ? "" : " (" + name + ")")
                .strip());
    }

    private String block(CitedPassage passage, Locale language) {
        StringBuilder block = new StringBuilder();
        Arrays.stream(passage.quote().text().split("\n"))
                .forEach(line -> block.append("> ").append(plain(line)).append("\n>\n"));
        block.setLength(block.length() - 2);
        String source = passage.quote().meeting().source().name() + ":" + lines(passage.quote());
        block.append("\n").append(messages.get(language, "export.source", plain(source)));
        String matched = passage.continued()
                ? messages.get(language, "export.continued")
                : plain(String.join(", ", found(passage)));
        block.append(matched.isEmpty() ? "" : " · " + matched);
        return block.append("\n\n").toString();
    }

    private static Set<String> found(CitedPassage passage) {
        Set<String> found = new LinkedHashSet<>();
        passage.marks()
                .forEach(mark -> found.add(mark.of(passage.quote().text()).replaceAll("\\s", "")));
        return found;
    }

    private static String lines(VerifiedQuote quote) {
        return quote.lines().first() + "–" + quote.lines().last();
    }

    /** {@code text} so that nothing in it is markup, an address or acts. */
    static String plain(String text) {
        return ACTING.matcher(MARKUP.matcher(text).replaceAll("\\\\$1")).replaceAll(MARK);
    }
}
