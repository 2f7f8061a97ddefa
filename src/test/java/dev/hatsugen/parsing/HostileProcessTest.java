package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.KilledProcess;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The largest files there can be, of each kind: 256 MB of memory and 30 seconds are enough to read or to refuse each of them. */
@Tag("slow")
class HostileProcessTest {

    private static final int MEGABYTE = 1 << 20;
    private static final long MAX_MILLIS = 31_000; // giving up takes a moment too

    private final Path folder;

    HostileProcessTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void eachIsReadOrRefusedInTimeAndMemory() throws Exception {
        List<Path> files = List.of(
                repeated("large.txt", "堀委員：雨の日はどうしますか。\n", 100),
                repeated("line.txt", "雨", 50),
                repeated("allowed-line.txt", "a", 31),
                repeated("lines.txt", "Anna Weber: Is the hall open when it rains?\n", 31),
                repeated("longest.txt", "堀委員：雨の日はどうしますか。\n", 5),
                repeated("nested.html", "<div><p>", 31),
                repeated("cues.srt", "1\n00:00:01,000 --> 00:00:02,000\nAnna: yes\n\n", 31),
                repeated("rows.csv", "speaker,words\nAnna,yes\n", 31),
                repeated("rows.md", "| Anna | yes |\n", 31),
                docx("tags.docx", 31),
                docx("largest.docx", 2),
                pdf("streams.pdf", "q Q q Q ", 31),
                pdf("page.pdf", "q Q q Q ", 1),
                pdf("nested.pdf", "q ", 1));
        List<String> command = new ArrayList<>(KilledProcess.command(HostileReading.class));
        command.set(1, "-Xmx256m");
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).isZero();
        assertThat(told).hasSize(files.size()).noneMatch(line -> line.contains("memory"));
        assertThat(told).allMatch(line -> Long.parseLong(line.split("\t")[1]) <= MAX_MILLIS);
        assertThat(told.stream().map(line -> line.replaceFirst("\t[0-9]+\t", ": ")))
                .satisfiesExactly(
                        is("large.txt: refused: larger than 32 MiB."),
                        is("line.txt: refused: larger than 32 MiB."),
                        is("allowed-line.txt: refused: holds more than 2000000 characters"),
                        is("lines.txt: refused: holds more than 2000000 characters"),
                        is("longest.txt: "),
                        is("nested.html: refused: holds more than 2000000 characters"),
                        is("cues.srt: refused: holds more than 2000000 characters"),
                        is("rows.csv: refused: holds more than 2000000 characters"),
                        is("rows.md: refused: holds more than 2000000 characters"),
                        is("tags.docx: refused: a Word document with more text and formatting than minutes have"),
                        is("largest.docx: 41942 turns"),
                        is("streams.pdf: refused: a page of it draws more than 8 MiB"),
                        is("page.pdf: refused: a scanned PDF: 1 pages without text"),
                        is("nested.pdf: refused: a damaged PDF."));
    }

    private static ThrowingConsumer<String> is(String start) {
        return line -> assertThat(line).startsWith(start);
    }

    private Path repeated(String name, String piece, int megabytes) throws IOException {
        Path file = folder.resolve(name);
        byte[] block = piece.repeat(MEGABYTE / piece.getBytes(StandardCharsets.UTF_8).length)
                .getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < megabytes; i++) {
                out.write(block);
            }
        }
        return file;
    }

    /** One part of so many megabytes, which no library takes for a bomb: its words are not alike. */
    private Path docx(String name, int megabytes) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("""
                    <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/word/document.xml"
                    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
                    """.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write("""
                    <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="a" Target="word/document.xml"
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>
                    """.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                    .getBytes(StandardCharsets.UTF_8));
            Random random = new Random(7);
            for (int i = 0; i < megabytes * (MEGABYTE / 50); i++) {
                String paragraph = "<w:p><w:r><w:t>Anna: yes %08x</w:t></w:r></w:p>".formatted(random.nextInt());
                zip.write(paragraph.getBytes(StandardCharsets.UTF_8));
            }
            zip.write("</w:body></w:document>".getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    /** A page of six streams of so many megabytes each. */
    private Path pdf(String name, String drawing, int megabytes) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(
                    "%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents [4 0 R 5 0 R 6 0 R 7 0 R 8 0 R 9 0 R] >> endobj\n"
                            .getBytes(StandardCharsets.US_ASCII));
            for (int number = 4; number < 10; number++) {
                out.write((number + " 0 obj << /Filter /FlateDecode >>\nstream\n").getBytes(StandardCharsets.US_ASCII));
                DeflaterOutputStream packed = new DeflaterOutputStream(out, new Deflater(9));
                byte[] block = drawing.repeat(MEGABYTE / drawing.length()).getBytes(StandardCharsets.US_ASCII);
                for (int i = 0; i < megabytes; i++) {
                    packed.write(block);
                }
                packed.finish();
                out.write("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
            }
            out.write("trailer << /Root 1 0 R /Size 10 >>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        }
        return file;
    }
}
