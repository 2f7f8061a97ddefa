package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageCutsTest {

    @Test
    void the_parts_of_a_line_are_lines_of_their_own_in_the_same_source() {
        Page page = Pages.of("定例会\n\n　会長が話した。 書記が答えた。閉会した。\n以上");
        Page cut = new PageCuts(page, Map.of(1, List.of(8, 15))).page();
        assertThat(cut.lines())
                .containsExactly(
                        page.line(0),
                        new Page.Line(new Span(6, 13), "会長が話した。", 1, 2, 0, false, false),
                        new Page.Line(new Span(14, 21), "書記が答えた。", 0, 2, 0, false, true),
                        new Page.Line(new Span(21, 26), "閉会した。", 0, 2, 0, false, true),
                        page.line(2));
        assertThat(cut.lines().get(2).span().of(page.source().text())).isEqualTo("書記が答えた。");
        assertThat(cut.source()).isSameAs(page.source());
    }

    @Test
    void a_page_without_cuts_keeps_its_lines() {
        Page page = Pages.of("一。\n二。");
        assertThat(new PageCuts(page, Map.of()).page().lines()).isEqualTo(page.lines());
    }
}
