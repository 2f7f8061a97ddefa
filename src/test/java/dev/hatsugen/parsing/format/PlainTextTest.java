package dev.hatsugen.parsing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    private static ExtractedText read(String name, String text) throws UnreadableFormatException {
        return new PlainText().extract(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_headings_of_markdown_are_told() throws UnreadableFormatException {
        String text = "# Boats\nAnn: yes\n## Oars\nBo: no\n";
        assertThat(read("a.md", text).headings().stream().boxed()).containsExactly(1, 3);
        assertThat(read("a.MARKDOWN", text).kind()).isEqualTo(new ExtractedText.Kind("markdown", "UTF-8"));
        assertThat(read("a.txt", text).headings().isEmpty()).isTrue();
        assertThat(read("a.txt", text).kind()).isEqualTo(new ExtractedText.Kind("text", "UTF-8"));
    }

    @Test
    void so_are_those_of_wikis_in_any_text() throws UnreadableFormatException {
        assertThat(read("a.txt", "Ann: yes\n== Boats ==\n*売店 [#e02f]\n** 二つ\n").headings().stream()
                        .boxed())
                .containsExactly(2, 3);
    }

    @Test
    void the_words_stay_as_they_are() throws UnreadableFormatException {
        assertThat(read("a.txt", "早川\r\n始めます。\r\n").source().text()).isEqualTo("早川\r\n始めます。\r\n");
        assertThat(read("a.txt", "早川\r始めます。\r").source().text()).isEqualTo("早川\n始めます。\n");
    }

    @Test
    void an_empty_file_is_not_read() {
        assertThatThrownBy(() -> read("a.txt", " \n\n")).hasMessage("the file is empty.");
    }

    @Test
    void a_line_has_200_000_characters_at_most() throws UnreadableFormatException {
        String line = "a".repeat(200_000);
        assertThat(read("a.txt", "b\n" + line + "\n").source().lineCount()).isGreaterThan(1);
        assertThatThrownBy(() -> read("a.txt", "b\n" + line + "a\nc"))
                .hasMessageContaining("a line of more than 200000");
        assertThatThrownBy(() -> read("a.txt", "b\n" + line + "a")).hasMessageContaining("a line of more than 200000");
    }
}
