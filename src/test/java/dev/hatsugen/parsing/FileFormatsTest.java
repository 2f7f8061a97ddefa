package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as their own tools write them. */
class FileFormatsTest extends OnFiles {

    FileFormatsTest(@TempDir Path folder) {
        super(folder);
    }

    @Test
    void docxWithBoldLabelsAndATable() throws Exception {
        Path file = folder.resolve("board.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("第4回 緑風会 理事会 議事録");
            document.createParagraph().createRun().setText("日時：令和7年3月4日（火）");
            document.createParagraph().createRun().setText("出席者");
            XWPFTable table = document.createTable(3, 2);
            cells(table, 0, "職", "氏名");
            cells(table, 1, "理事長", "浅井 祐介");
            cells(table, 2, "事務局長", "堀 千夏");
            bold(document, "理事長", "　ただいまから始めます。事務局から説明をお願いします。");
            bold(document, "事務局長", "　資料1を御覧ください。会費は年額3,000円のままです。");
            document.createParagraph().createRun().setText("来年度も変わりません。");
            bold(document, "理事長", "　御異議がなければ、そのようにいたします。");
            document.write(out);
        }
        Meeting meeting = Minutes.read(file);
        assertThat(Minutes.labels(meeting)).containsExactly("理事長", "事務局長", "理事長");
        assertThat(meeting.statements().get(1).speaker().name()).isEqualTo("堀 千夏");
        assertThat(meeting.statements().get(1).words().text()).endsWith("来年度も変わりません。");
        assertThat(meeting.header().number()).isEqualTo(4);
    }

    private static void cells(XWPFTable table, int row, String... words) {
        for (int i = 0; i < words.length; i++) {
            table.getRow(row).getCell(i).setText(words[i]);
        }
    }

    private static void bold(XWPFDocument document, String label, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        var run = paragraph.createRun();
        run.setBold(true);
        run.setText(label);
        paragraph.createRun().setText(words);
    }

    @Test
    void docxWhosePictureUnpacksWithoutEnd() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/media/image1.emf"));
            for (int i = 0; i < 33; i++) {
                zip.write(new byte[1 << 20]);
            }
        }
        assertRefused(write("bomb.docx", bytes.toByteArray()), "unpacks to more than");
    }

    @Test
    void docxThatUnpacksWithoutEnd() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i < 65; i++) {
                zip.write(blanks);
            }
        }
        assertRefused(write("bomb.docx", bytes.toByteArray()), "more text and formatting than minutes have");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shift_JIS", "EUC-JP", "UTF-8"})
    void webPageInItsOwnEncoding(String charset) throws Exception {
        String page = """
                <html><head><meta charset="%s"><title>議事録</title></head><body>
                <div id="header"><a href="/">トップ：市のページです。</a></div><h1>第2回 港まつり委員会 議事録</h1>
                <p>出席者：浅井祐介委員長、堀千夏委員</p><p><strong>浅井委員長</strong>：始めます。
                雨の日は
                どうしますか。</p><p><strong>堀委員</strong>：延期します。</p>
                <p><strong>浅井委員長</strong>：分かりました。</p>
                <footer>お問い合わせ：総務課へ。</footer></body></html>
                """.formatted(charset);
        Meeting meeting = Minutes.read(write("page.html", page.getBytes(Charset.forName(charset))));
        assertThat(Minutes.turns(meeting)).containsExactly("浅井委員長: 始めます。雨の日はどうしますか。", "堀委員: 延期します。", "浅井委員長: 分かりました。");
        assertThat(meeting.statements().get(1).speaker().name()).isEqualTo("堀 千夏");
        assertThat(meeting.body()).isEqualTo("港まつり委員会");
    }

    @Test
    void cuesOfOneSpeakerAreOneTurn() throws Exception {
        String cues = """
                WEBVTT

                1
                00:00:01.000 --> 00:00:03.000
                <v 浅井 祐介>始めます。</v>

                2
                00:00:03.500 --> 00:00:05.000
                <v 浅井 祐介>今日は二つです。</v>

                3
                00:00:06.000 --> 00:00:07.000
                <v 堀 千夏>はい、お願いします。</v>
                """;
        Meeting meeting = Minutes.read(write("call.vtt", cues.getBytes(StandardCharsets.UTF_8)));
        assertThat(Minutes.turns(meeting)).containsExactly("浅井 祐介: 始めます。今日は二つです。", "堀 千夏: はい、お願いします。");
        assertThat(meeting.statements().getFirst().label().text()).isEqualTo("浅井 祐介 00:00:01");
    }

    @Test
    void tooLargeAFileIsNotRead() throws IOException {
        assertRefused(write("large.txt", new byte[(32 << 20) + 1]), "larger than 32 MiB");
    }

    @Test
    void aLineWithoutEndIsNoMinutes() throws IOException {
        assertRefused(write("line.txt", "あ".repeat(300_000).getBytes(StandardCharsets.UTF_8)), "a line of more than");
    }

    @Test
    void oldWordFile() throws IOException {
        assertRefused(
                write("old.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}), "old Office file");
    }
}
