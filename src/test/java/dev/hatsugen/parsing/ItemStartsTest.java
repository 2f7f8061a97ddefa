package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Where words begin that end with the one who said them. */
class ItemStartsTest {

    private static final Pattern BEHIND = Pattern.compile("/[A-Z]{2}$");

    @Test
    void an_item_begins_at_its_mark() {
        Page page = Pages.of("宿\n・夕飯が\n遅い。（早川）\n・車が\n古い。（小暮）");
        assertThat(SignedItems.marked(page, 2, 0, "早川")).isEqualTo(1);
        assertThat(SignedItems.marked(page, 1, 0, "早川")).isEqualTo(1);
        assertThat(SignedItems.marked(page, 4, 0, "早川")).isEqualTo(3);
        assertThat(SignedItems.marked(page, 2, 2, "早川")).isEqualTo(-1);
        assertThat(SignedItems.marked(page, 0, 0, "早川")).isEqualTo(-1);
    }

    @Test
    void it_has_thirteen_lines_at_most() {
        Page page = Pages.of("・夕飯が\n" + "遅い\n".repeat(13));
        assertThat(SignedItems.marked(page, 12, 0, "早川")).isZero();
        assertThat(SignedItems.marked(page, 13, 0, "早川")).isEqualTo(-1);
    }

    @Test
    void bare_words_begin_behind_a_gap_a_title_or_other_words() {
        Page page = Pages.of("◎宿\n夕飯が\n遅い。/HK\n予約は\n七時。/TN\n\n来年は\n変える。/HK");
        assertThat(SignedItems.bare(page, 2, 0, BEHIND)).isEqualTo(1);
        assertThat(SignedItems.bare(page, 4, 0, BEHIND)).isEqualTo(3);
        assertThat(SignedItems.bare(page, 6, 0, BEHIND)).isEqualTo(5);
        assertThat(SignedItems.bare(page, 4, 4, BEHIND)).isEqualTo(4);
        assertThat(SignedItems.bare(Pages.of("夕飯が\n・車が\n古い。/TN"), 2, 0, BEHIND)).isEqualTo(1);
        assertThat(SignedItems.bare(Pages.of("夕飯が\n".repeat(20)), 19, 0, BEHIND))
                .isEqualTo(7);
    }

    @Test
    void a_quotation_stands_above_its_attribution() {
        Page page = Pages.of("# Boats\n> Two, I think.\n> Or three.\n> — Theo\nThree.\nFour.\n— Ann\n\n— Bo");
        assertThat(SignedItems.quotation(page, 3, 0)).isEqualTo(1);
        assertThat(SignedItems.quotation(page, 6, 4)).isEqualTo(4);
        assertThat(SignedItems.quotation(page, 3, 2)).isEqualTo(2);
        assertThat(SignedItems.quotation(page, 7, 0)).isEqualTo(-1);
        assertThat(SignedItems.quotation(page, 3, 3)).isEqualTo(-1);
        assertThat(SignedItems.quotation(Pages.of("one\n".repeat(20)), 19, 0)).isEqualTo(7);
    }
}
