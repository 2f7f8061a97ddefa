package dev.hatsugen.parsing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private static final String OLE = "\u00D0\u00CF\u0011\u00E0";

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource({"a.txt, true", "a.PDF, true", "議事録.docx, true", "a.doc, false", ".a.txt, false", "~a.docx, false"})
    void minutes_have_names_with_a_known_end(String name, boolean minutes) {
        assertThat(Formats.isNamedLikeMinutes(name)).isEqualTo(minutes);
    }

    @Test
    void files_have_32_mebibytes_at_most() {
        assertThat(Formats.maxFileBytes()).isEqualTo(32L << 20);
    }

    @ParameterizedTest
    @CsvSource({
        "a.txt, 'Ann: yes', text",
        "a.html, '<p>Ann: yes</p>', html",
        "a.vtt, '00:01.000 --> 00:02.000\nyes', transcript",
        "a.csv, 'Speaker,Text\nAnn,yes\nBo,no\nAnn,so\n', csv"
    })
    void each_file_is_read_by_the_format_it_has(String name, String words, String format)
            throws UnreadableFormatException {
        assertThat(Formats.extract(name, bytes(words)).kind().format()).isEqualTo(format);
    }

    @Test
    void files_of_other_programs_are_told_what_to_be_saved_as() {
        assertRefused(OLE + "x", "an old Office file, binary. Save it as .docx or as plain text.");
        assertRefused(
                OLE + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", "encrypted. Save it without a password.");
        assertRefused("{\\rtf1 Ann}", "rich text (RTF). Save it as .docx or as plain text.");
        assertRefused("PK\u0003\u0004x", "a binary file, not text: an archive or a sheet.");
        assertRefused("\u0089PNGx", "a binary file, not text: a picture.");
        assertRefused("\u00FF\u00D8\u00FFx", "a binary file, not text: a picture.");
    }

    @Test
    void other_files_are_none_of_them() {
        ForeignFiles foreign = new ForeignFiles();
        assertThat(foreign.accepts("a", bytes("PNG"))).isFalse();
        assertThat(foreign.accepts("a", bytes("PK"))).isFalse();
        assertThat(ForeignFiles.startsWith(bytes("PK"), (byte) 'P', (byte) 'K')).isTrue();
        assertThat(ForeignFiles.startsWith(bytes("P"), (byte) 'P', (byte) 'K')).isFalse();
        assertThat(ForeignFiles.startsWith(bytes("PX"), (byte) 'P', (byte) 'K')).isFalse();
    }

    @Test
    void a_format_says_itself_why_it_cannot_read_a_file() {
        assertThatThrownBy(() -> Formats.extract("a.txt", bytes(" "))).hasMessage("the file is empty.");
        assertThatThrownBy(() -> Formats.extract("a.pdf", bytes("%PDF-1.7 damaged")))
                .hasMessage("a damaged PDF.");
    }

    private static void assertRefused(String file, String reason) {
        assertThat(new ForeignFiles().accepts("a", bytes(file))).isTrue();
        assertThatThrownBy(() -> Formats.extract("a", bytes(file))).hasMessageStartingWith(reason);
    }
}
