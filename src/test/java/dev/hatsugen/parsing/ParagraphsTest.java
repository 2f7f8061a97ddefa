package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    private static Paragraphs of(String text) {
        return new Paragraphs(Pages.of(text), line -> line.startsWith("会長"));
    }

    private static List<String> paragraphs(String text) {
        Paragraphs paragraphs = of(text);
        return IntStream.range(0, Pages.of(text).size())
                .filter(paragraphs::begins)
                .mapToObj(paragraphs::text)
                .toList();
    }

    private static final String FULL = "橋は来月から三か月かけて直すことになり車は遠回りとなります";

    private static final String LATIN = "The bridge will be mended from the third of May until June, and";

    @Test
    void a_paragraph_begins_below_a_gap_or_a_rule() {
        assertThat(paragraphs(FULL + "。\n\n" + FULL)).hasSize(2);
        assertThat(paragraphs("-----\n" + FULL)).containsExactly("-----", FULL);
    }

    @Test
    void wrapped_lines_are_one() {
        assertThat(paragraphs(FULL + "\n" + FULL + "。\n終わる。\n次の件。")).containsExactly(FULL + FULL + "。終わる。", "次の件。");
    }

    @Test
    void a_full_line_that_ends_a_sentence_by_chance_goes_on() {
        assertThat(paragraphs(FULL + "。\n" + FULL + "。\n")).containsExactly(FULL + "。" + FULL + "。");
        assertThat(paragraphs(FULL + "。\n会長" + FULL + "。\n")).containsExactly(FULL + "。", "会長" + FULL + "。");
        assertThat(paragraphs(FULL + "。\n　" + FULL + "。\n")).containsExactly(FULL + "。", FULL + "。");
    }

    @Test
    void a_quotation_goes_on() {
        assertThat(paragraphs("会長は言った。\n「はい。」")).containsExactly("会長は言った。「はい。」");
    }

    @Test
    void latin_lines_have_a_blank_between_them() {
        assertThat(paragraphs(LATIN + "\n" + LATIN + " so on.\nThen all went."))
                .first()
                .isEqualTo(LATIN + " " + LATIN + " so on. Then all went.");
        assertThat(of("bridge\n橋").isParted(0)).isTrue();
        assertThat(of("bridge\n橋").isParted(1)).isFalse();
    }

    @Test
    void a_short_line_below_a_gap_is_a_title_of_its_own() {
        assertThat(paragraphs("The bridge\nIt was mended.\n\n" + LATIN))
                .containsExactly("The bridge", "It was mended.", LATIN);
        assertThat(paragraphs("The bridge,\nit was mended.\n\n" + LATIN))
                .containsExactly("The bridge, it was mended.", LATIN);
    }

    @Test
    void the_first_line_begins_and_the_last_ends_a_paragraph() {
        assertThat(of("一。").begins(0)).isTrue();
        assertThat(of("一。").end(0)).isEqualTo(1);
        assertThat(of(FULL + "\n" + FULL + "。\n\n三。").end(0)).isEqualTo(2);
    }

    @Test
    void a_line_that_ends_with_a_colon_ends_a_paragraph() {
        assertThat(paragraphs("one,\nIvy said:\nthe bridge\n\n" + LATIN))
                .containsExactly("one, Ivy said:", "the bridge", LATIN);
    }
}
