package dev.hatsugen.parsing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class DocxTest {

    private static byte[] file(Consumer<XWPFDocument> content) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            content.accept(document);
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static ExtractedText read(Consumer<XWPFDocument> content) throws IOException, UnreadableFormatException {
        return new Docx().extract("a.docx", file(content));
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(words);
        return paragraph;
    }

    @Test
    void a_word_document_is_a_zip_file_of_that_name() throws IOException {
        byte[] bytes = file(document -> paragraph(document, "橋"));
        assertThat(new Docx().accepts("a.DOCX", bytes)).isTrue();
        assertThat(new Docx().accepts("a.xlsx", bytes)).isFalse();
        assertThat(new Docx().accepts("a.docx", new byte[] {1, 2, 3, 4})).isFalse();
    }

    @Test
    void paragraphs_headings_and_gaps_are_kept() throws Exception {
        ExtractedText read = read(document -> {
            paragraph(document, "橋の件").setStyle("Heading1");
            paragraph(document, "一");
            paragraph(document, " ");
            paragraph(document, "二").setIndentationFirstLine(200);
            paragraph(document, "表題").setStyle("Title");
            paragraph(document, "三").setStyle("2");
            paragraph(document, "四").setStyle("Quote");
        });
        assertThat(read.source().text()).isEqualTo("橋の件\n一\n\n　二\n表題\n三\n四\n");
        assertThat(read.headings().stream().boxed()).containsExactly(1, 5, 6);
        assertThat(read.kind()).isEqualTo(new ExtractedText.Kind("docx", ""));
    }

    @Test
    void a_bold_start_is_emphasized_and_never_indented() throws Exception {
        ExtractedText read = read(document -> {
            XWPFParagraph turn = document.createParagraph();
            turn.setIndentationFirstLine(200);
            XWPFRun name = turn.createRun();
            name.setBold(true);
            name.setText("早川");
            turn.createRun().setText("　始めます。");
            XWPFRun again = turn.createRun();
            again.setBold(true);
            again.setText("橋");
            paragraph(document, "終わり");
        });
        assertThat(read.source().text()).isEqualTo("早川　始めます。橋\n終わり\n");
        assertThat(read.emphasized().stream().map(span -> span.of(read.source().text())))
                .containsExactly("早川");
    }

    @Test
    void a_row_is_a_line_with_wide_blanks_and_a_gap_is_behind_the_table() throws Exception {
        ExtractedText read = read(document -> {
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("早川 ");
            table.getRow(0).getCell(1).setText("始めます。");
            table.getRow(1).getCell(0).setText("小暮");
            table.getRow(1).getCell(1).setText("はい。");
            paragraph(document, "終わり");
        });
        assertThat(read.source().text()).isEqualTo("早川　始めます。\n小暮　はい。\n\n終わり\n");
    }

    @Test
    void a_document_without_words_or_a_damaged_one_is_not_read() throws IOException {
        assertThatThrownBy(() -> read(document -> paragraph(document, " ")))
                .hasMessage("a Word document without words.");
        byte[] bytes = {'P', 'K', 3, 4, 0, 0, 0, 0};
        assertThatThrownBy(() -> new Docx().extract("a.docx", bytes)).hasMessage("a damaged Word document.");
    }
}
