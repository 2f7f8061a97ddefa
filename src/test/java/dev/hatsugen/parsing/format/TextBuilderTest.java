package dev.hatsugen.parsing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.minutes.Span;
import org.junit.jupiter.api.Test;

class TextBuilderTest {

    private static final ExtractedText.Kind KIND = new ExtractedText.Kind("html", "UTF-8");

    private final TextBuilder text = new TextBuilder();

    @Test
    void lines_know_where_in_the_file_they_come_from() throws UnreadableFormatException {
        text.line("一\n二", 7);
        text.line("三", 9);
        ExtractedText built = text.build("a.html", KIND);
        assertThat(built.source().text()).isEqualTo("一\n二\n三\n");
        assertThat(built.origins()).startsWith(7, 7, 9);
        assertThat(built.origin(3)).isEqualTo(9);
        assertThat(built.kind()).isEqualTo(KIND);
    }

    @Test
    void gaps_are_one_empty_line_and_none_is_above_the_first() throws UnreadableFormatException {
        text.gap();
        text.line("一", 1);
        text.gap();
        text.gap();
        text.line("二", 4);
        ExtractedText built = text.build("a.html", KIND);
        assertThat(built.source().text()).isEqualTo("一\n\n二\n");
        assertThat(built.origins()).startsWith(1, 1, 4);
    }

    @Test
    void emphasis_and_headings_are_kept() throws UnreadableFormatException {
        text.line("前", 1);
        text.emphasizedLine("早川 始めます。", 2, 2);
        text.emphasizedLine("小暮 はい。", 0, 3);
        text.heading("橋の\n件", 4);
        ExtractedText built = text.build("a.html", KIND);
        assertThat(built.emphasized()).containsExactly(new Span(2, 4));
        assertThat(built.headings().stream().boxed()).containsExactly(4, 5);
    }

    @Test
    void pages_begin_with_the_next_line() throws UnreadableFormatException {
        text.page();
        text.line("一", 1);
        text.page();
        text.line("二", 1);
        ExtractedText built = text.build("a.pdf", KIND);
        assertThat(built.source().pageOf(1)).isEqualTo(1);
        assertThat(built.source().pageOf(2)).isEqualTo(2);
    }

    @Test
    void blanks_of_all_kinds_are_no_words() throws UnreadableFormatException {
        assertThat(text.isBlank()).isTrue();
        text.line(" 　\u00A0\t", 1);
        assertThat(text.isBlank()).isTrue();
        text.line("早", 1);
        assertThat(text.isBlank()).isFalse();
    }

    @Test
    void a_text_that_is_too_long_is_not_built() throws UnreadableFormatException {
        text.line("a".repeat(Bounds.MAX_TEXT_LENGTH - 1), 1);
        assertThatThrownBy(() -> text.line("", 2)).isInstanceOf(UnreadableFormatException.class);
    }

    @Test
    void a_text_without_origins_has_the_lines_of_its_file() {
        ExtractedText plain = ExtractedText.of(new SourceText("a.txt", "一\n二"));
        assertThat(plain.origin(2)).isEqualTo(2);
        assertThat(plain.kind()).isEqualTo(new ExtractedText.Kind("text", "UTF-8"));
        plain.headings().set(1);
        assertThat(plain.headings().isEmpty()).isTrue();
    }
}
