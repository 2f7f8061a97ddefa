package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.parsing.format.ExtractedText;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void holds_the_visible_lines_with_what_is_above_and_before_them() {
        Page page = Pages.of("\n\n早川会長\n　 \t開会します。 　\n\n\nMoss\u00A0says yes.");
        assertThat(page.lines())
                .containsExactly(
                        new Page.Line(new Span(2, 6), "早川会長", 2, 0, 0, false, false),
                        new Page.Line(new Span(10, 16), "開会します。", 0, 7, 0, false, false),
                        new Page.Line(new Span(21, 35), "Moss says yes.", 2, 0, 0, false, false));
        assertThat(page.size()).isEqualTo(3);
        assertThat(page.text(1)).isEqualTo("開会します。");
        assertThat(page.span(0, 2)).isEqualTo(new Span(2, 16));
    }

    @Test
    void knows_what_the_markup_emphasizes_and_calls_a_heading() {
        BitSet headings = new BitSet();
        headings.set(2);
        SourceText source = new SourceText("a.md", " Ana says\nBoats\nBo says");
        ExtractedText text = new ExtractedText(
                source, new ExtractedText.Kind("markdown", "UTF-8"), List.of(new Span(1, 4)), headings, List.of());
        Page page = Page.of(text);
        assertThat(page.lines()).extracting(Page.Line::emphasized).containsExactly(3, 0, 0);
        assertThat(page.lines()).extracting(Page.Line::isHeading).containsExactly(false, true, false);
    }

    @Test
    void a_line_is_apart_below_a_gap_and_where_it_was_cut_off() {
        Page page = Pages.of("一。\n二。\n\n三。");
        assertThat(page.isApart(1)).isFalse();
        assertThat(page.isApart(2)).isTrue();
        Page cut = new PageCuts(page, Map.of(1, List.of(1))).page();
        assertThat(cut.isApart(1)).isFalse();
        assertThat(cut.isApart(2)).isTrue();
    }

    @Test
    void blanks_of_all_widths_and_marks_of_order_are_blank() {
        for (char c : new char[] {' ', '　', '\t', '\u00A0', '\uFEFF'}) {
            assertThat(Page.isBlank(c)).as("%x", (int) c).isTrue();
        }
        assertThat(Page.isBlank('会')).isFalse();
    }
}
