package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hatsugen.minutes.Meeting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are made to harm, or damaged: each is read or refused with its name and a reason, and nothing is unpacked without end. */
class HostileFilesTest {

    private static final int MUTATIONS = 60;
    private static final String MINUTES = """
            第1回 夜桜委員会 議事録
            令和7年4月1日

            浅井委員長：始めます。
            堀委員：雨の日はどうしますか。
            浅井委員長：延期します。
            """;

    private final Path folder;

    HostileFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void pdfWhoseStreamUnpacksWithoutEnd(int levels) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i < 65; i++) {
                deflater.write(blanks);
            }
        }
        byte[] bomb = packed.toByteArray();
        if (levels == 2) {
            packed.reset();
            try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
                deflater.write(bomb);
            }
            bomb = packed.toByteArray();
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write("%PDF-1.7\n1 0 obj << /Type /ObjStm /Filter /FlateDecode >>\nstream\n"
                .getBytes(StandardCharsets.US_ASCII));
        pdf.write(bomb);
        pdf.write("\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        assertRefused(Files.write(folder.resolve("bomb.pdf"), pdf.toByteArray()), "unpacks to more than");
    }

    @Test
    void brokenReferences() throws IOException {
        String pdf = "%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 9 0 R >> endobj\nxref\n0 2\n0000000000 65535 f \n"
                + "0000099999 00000 n \ntrailer << /Root 1 0 R /Size 2 >>\nstartxref\n99999\n%%EOF";
        assertRefused(Files.writeString(folder.resolve("broken.pdf"), pdf), "PDF");
    }

    @Test
    void textWithNul() throws IOException {
        assertRefused(Files.writeString(folder.resolve("nul.txt"), MINUTES + "\0\0"), "binary");
    }

    @Test
    void marksOfDirectionStayInTheirTurn() throws Exception {
        Meeting meeting = Minutes.read(
                Files.writeString(folder.resolve("bidi.txt"), MINUTES.replace("延期します", "延\u202E期\u2066します")));
        assertThat(Minutes.labels(meeting)).containsExactly("浅井委員長", "堀委員", "浅井委員長");
        assertThat(meeting.statements().getLast().words().text()).contains("\u202E");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..%2F..%2Fetc%2Fpasswd.txt", "CON.txt", "-rf.txt", "$(id).txt", "<b>&.txt", "議事録 (1).txt"})
    void namesLikePathsOrCommands(String name) throws Exception {
        Meeting meeting = Minutes.read(Files.writeString(folder.resolve(name), MINUTES));
        assertThat(meeting.source().name()).isEqualTo(name);
        assertThat(meeting.statements()).hasSize(3);
    }

    /** Bytes of whole files changed at random, but in every run alike. */
    @Test
    void damagedFilesAreReadOrRefused() throws Exception {
        Path pdf = OfficeFiles.pdf(
                folder.resolve("whole.pdf"), false, List.of(MINUTES.lines().toList()));
        Path docx =
                OfficeFiles.docx(folder.resolve("whole.docx"), MINUTES.lines().toList());
        Path text = Files.writeString(folder.resolve("whole.txt"), MINUTES);
        for (Path whole : List.of(pdf, docx, text)) {
            Random random = new Random(7);
            for (int i = 0; i < MUTATIONS; i++) {
                byte[] bytes = Files.readAllBytes(whole);
                for (int change = 0; change < 1 + i / 4; change++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                Path damaged = Files.write(folder.resolve("damaged-" + i + "-" + whole.getFileName()), bytes);
                assertReadOrRefused(damaged);
            }
        }
    }

    private static void assertReadOrRefused(Path file) throws IOException {
        try {
            assertThat(MinutesParser.parse(MinutesFile.read(file), SidecarMetadata.NONE)
                            .statements())
                    .isNotEmpty();
        } catch (UnreadableMinutesException e) {
            assertThat(e).hasMessageStartingWith(file.getFileName() + ": ");
        }
    }

    private static void assertRefused(Path file, String reason) {
        assertThatExceptionOfType(UnreadableMinutesException.class)
                .isThrownBy(() -> MinutesFile.read(file))
                .withMessageStartingWith(file.getFileName() + ": ")
                .withMessageContaining(reason);
    }
}
