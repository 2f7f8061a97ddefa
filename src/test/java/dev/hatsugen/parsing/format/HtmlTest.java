package dev.hatsugen.parsing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hatsugen.minutes.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {

    private static ExtractedText read(String body) throws UnreadableFormatException {
        return new Html()
                .extract("a.html", ("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String body) throws UnreadableFormatException {
        return read(body).source().text();
    }

    @ParameterizedTest
    @CsvSource({
        "a.html, '', true",
        "a.HTM, '', true",
        "a.xhtml, '', true",
        "a.txt, ' <!doctype html><p>', true",
        "a.txt, '<?xml version=\"1.0\"?><html>', true",
        "a.txt, '<b>html</b>', false"
    })
    void pages_are_told_by_their_name_or_their_start(String name, String text, boolean page) {
        assertThat(new Html().accepts(name, text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(page);
    }

    @Test
    void each_block_is_a_line_and_paragraphs_are_apart() throws UnreadableFormatException {
        assertThat(text("<p>一<br>二</p><div>三 <span>四</span></div>五<div>六</div>"))
                .isEqualTo("一\n二\n\n三 四\n五\n六\n");
    }

    @Test
    void line_breaks_of_the_file_are_none_of_the_page() throws UnreadableFormatException {
        assertThat(text("<p>橋を\n  直す</p><p>  The pump\n   leaks.  Now.</p>"))
                .isEqualTo("橋を直す\n\nThe pump leaks. Now.\n\n");
    }

    @Test
    void headings_bold_starts_and_terms_are_kept() throws UnreadableFormatException {
        ExtractedText read =
                read("<h2>橋の件</h2><p><b>早川</b> 始めます。</p><dl><dt>小暮</dt><dd>はい。</dd></dl><p>終<b>わり</b></p>");
        assertThat(read.source().text()).isEqualTo("橋の件\n早川 始めます。\n\n小暮\nはい。\n終わり\n\n");
        assertThat(read.headings().stream().boxed()).containsExactly(1);
        assertThat(read.emphasized().stream().map(span -> span.of(read.source().text())))
                .containsExactly("早川", "小暮");
        assertThat(read.emphasized().getFirst()).isEqualTo(new Span(4, 6));
    }

    @Test
    void a_row_is_a_line_with_wide_blanks_between_its_cells() throws UnreadableFormatException {
        assertThat(
                        text(
                                "<table><tr><th>発言者</th><th>内容</th></tr><tr><td>早川</td><td>The<br>pump</td></tr><tr><td></td></tr></table>終"))
                .isEqualTo("発言者　内容\n早川　The pump\n\n終\n");
    }

    @Test
    void navigation_and_heads_are_left_out() throws UnreadableFormatException {
        assertThat(text("<nav>menu</nav><div class='site-footer x'>foot</div><div id=sidebar>side</div>"
                        + "<div class='navy'>早川</div><script>x</script>"))
                .isEqualTo("早川\n");
    }

    @Test
    void the_main_part_is_read_alone_where_it_is_most_of_the_page() throws UnreadableFormatException {
        assertThat(text("<div>news</div><main>We begin at nine.</main>")).isEqualTo("We begin at nine.\n");
        assertThat(text("<div>We begin at nine.</div><main>news</main>")).isEqualTo("We begin at nine.\nnews\n");
    }

    @Test
    void each_line_knows_the_line_of_the_file() throws UnreadableFormatException {
        ExtractedText read = read("\n<p>\n\n一</p>\n<table>\n<tr><td>二</td></tr></table><h2>三</h2>");
        assertThat(read.source().text()).isEqualTo("一\n\n二\n\n三\n");
        assertThat(read.origins()).startsWith(4, 4, 6, 6, 6);
    }

    @Test
    void the_page_says_its_encoding() throws UnreadableFormatException {
        for (String charset : new String[] {"Shift_JIS", "EUC-JP"}) {
            String page = "<html><head><meta charset=\"" + charset + "\"></head><body>橋</body></html>";
            ExtractedText read = new Html().extract("a.html", page.getBytes(Charset.forName(charset)));
            assertThat(read.source().text()).isEqualTo("橋\n");
        }
        String wrong = "<html><head><meta charset=\"EUC-JP\"></head><body>橋の修理です</body></html>";
        ExtractedText read = new Html().extract("a.html", wrong.getBytes(StandardCharsets.UTF_8));
        assertThat(read.kind()).isEqualTo(new ExtractedText.Kind("html", "UTF-8"));
        assertThat(read.source().text()).isEqualTo("橋の修理です\n");
    }

    @Test
    void a_page_without_words_or_with_too_many_parts_in_each_other_is_not_read() throws UnreadableFormatException {
        assertThatThrownBy(() -> read("<nav>menu</nav>")).hasMessage("a web page without words.");
        assertThat(text("<div>".repeat(150) + "橋")).isEqualTo("橋\n");
        assertThatThrownBy(() -> text("<div>".repeat(250) + "橋")).hasMessageContaining("more than 200 others");
    }
}
