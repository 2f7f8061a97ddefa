package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Statement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDF as its own library writes it. */
class PdfFilesTest extends OnFiles {

    private static final List<String> FIRST_PAGE = List.of(
            "Kelderby Parish Council",
            "Minutes of the meeting held on 4 March 2025",
            "Present: Cllr Ada Marsh (Chair), Cllr Ben Oakes, Cllr Cora Flint",
            "CHAIR (Cllr. Ada Marsh): Good evening. The first item is the bridge.",
            "Cllr Oakes: How long will the bridge be closed? The shop depends on it, and",
            "so does the school bus.");
    private static final List<String> SECOND_PAGE = List.of(
            "which has no other road.",
            "Cllr Flint: Eleven weeks. I asked the county again yesterday.",
            "CHAIR (Cllr. Ada Marsh): Thank you both. We note it.");

    PdfFilesTest(@TempDir Path folder) {
        super(folder);
    }

    @Test
    void pdfWithoutRunningHeadsAndWithPages() throws Exception {
        Meeting meeting = Minutes.read(pdf("council.pdf", List.of(FIRST_PAGE, SECOND_PAGE)));
        assertThat(Minutes.turns(meeting))
                .containsExactly(
                        "CHAIR (Cllr. Ada Marsh): Good evening. The first item is the bridge.",
                        "Cllr Oakes: How long will the bridge be closed? The shop depends on it, and so does the school bus."
                                + " which has no other road.",
                        "Cllr Flint: Eleven weeks. I asked the county again yesterday.",
                        "CHAIR (Cllr. Ada Marsh): Thank you both. We note it.");
        assertThat(meeting.header().date()).hasToString("2025-03-04");
        assertThat(pages(meeting)).containsExactly(1, 1, 2, 2);
        assertThat(meeting.statements().getFirst().speaker().name()).isEqualTo("Ada Marsh");
    }

    private static List<Integer> pages(Meeting meeting) {
        return meeting.statements().stream()
                .map(Statement::words)
                .map(words -> meeting.source().pageOf(words.lines(words.all()).first()))
                .toList();
    }

    @Test
    void pdfOfTwoColumns() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                for (int i = 0; i < 10; i++) {
                    write(stream, 50, 700 - 14 * i, "Cllr Left: Remark number %d on one side.".formatted(i));
                    write(stream, 330, 700 - 14 * i, "Cllr Right: Remark %d on the other.".formatted(i));
                }
            }
            document.save(folder.resolve("columns.pdf").toFile());
        }
        assertThat(Minutes.labels(Minutes.read(folder.resolve("columns.pdf"))))
                .startsWith("Cllr Left", "Cllr Left")
                .endsWith("Cllr Right", "Cllr Right")
                .hasSize(20);
    }

    @Test
    void pdfWithATableOfWhoWasThere() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                String[] lines = {"Bridge Committee", "Tuesday 4 March 2025", "", "Present"};
                for (int i = 0; i < lines.length; i++) {
                    write(stream, 60, 740 - 16 * i, lines[i]);
                }
                String[][] rows = {
                    {"Name", "Office"}, {"Ada Marsh", "Chair"}, {"Ben Oakes", "Treasurer"}, {"Cora Flint", "Clerk"}
                };
                for (int i = 0; i < rows.length; i++) {
                    write(stream, 60, 670 - 16 * i, rows[i][0]);
                    write(stream, 260, 670 - 16 * i, rows[i][1]);
                }
                for (int i = 0; i < 4; i++) {
                    write(
                            stream,
                            60,
                            580 - 32 * i,
                            "Ada Marsh: Question number %d on the bridge is open.".formatted(i));
                    write(stream, 60, 564 - 32 * i, "Ben Oakes: Answer number %d is that we wait.".formatted(i));
                }
            }
            document.save(folder.resolve("table.pdf").toFile());
        }
        Meeting meeting = Minutes.read(folder.resolve("table.pdf"));
        assertThat(meeting.attendees())
                .extracting(who -> who.name().full(), Attendee::post)
                .containsExactly(
                        tuple("Ada Marsh", "Chair"), tuple("Ben Oakes", "Treasurer"), tuple("Cora Flint", "Clerk"));
        assertThat(Minutes.labels(meeting)).hasSize(8).startsWith("Ada Marsh", "Ben Oakes");
    }

    @Test
    void pdfWithoutText() throws IOException {
        assertRefused(pdf("scan.pdf", List.of(List.of(), List.of())), "scanned PDF");
    }

    @Test
    void encryptedPdf() throws IOException {
        Path file = folder.resolve("secret.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(file.toFile());
        }
        assertRefused(file, "encrypted");
    }

    @Test
    void brokenPdf() throws IOException {
        assertRefused(write("broken.pdf", "%PDF-1.7\n1 0 obj <<".getBytes(StandardCharsets.US_ASCII)), "damaged");
    }

    @Test
    void pdfOfTooManyPages() throws IOException {
        Path file = folder.resolve("long.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 2_001; i++) {
                document.addPage(new PDPage());
            }
            document.save(file.toFile());
        }
        assertRefused(file, "2001 pages");
    }

    private Path pdf(String name, List<List<String>> pages) throws IOException {
        Path file = folder.resolve(name);
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages.size(); i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                List<String> lines = pages.get(i);
                try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                    for (int line = 0; line < lines.size(); line++) {
                        write(stream, 60, 700 - 16 * line, lines.get(line));
                    }
                    if (!lines.isEmpty()) {
                        write(stream, 60, 760, "Kelderby Parish Council, March 2025");
                        write(stream, 300, 40, "Page %d of %d".formatted(i + 1, pages.size()));
                    }
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static void write(PDPageContentStream stream, float x, float y, String words) throws IOException {
        PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        stream.beginText();
        stream.setFont(font, 11);
        stream.newLineAtOffset(x, y);
        stream.showText(words);
        stream.endText();
    }
}
