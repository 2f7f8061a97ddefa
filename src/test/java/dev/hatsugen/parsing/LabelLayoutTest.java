package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LabelLayoutTest {

    private static final LabelFamily COLON = new LabelFamily(' ', ' ', LabelFamily.Sign.COLON);

    /** The candidates of a page: what is before a colon. */
    private static LabelCandidate label(Page page, int line, LabelFamily family) {
        int colon = page.text(line).indexOf('：');
        return new LabelCandidate(family, line, page.text(line).substring(0, colon), colon + 1);
    }

    private static LabelLayout layout(Page page, LabelFamily family) {
        List<LabelCandidate> labels = IntStream.range(0, page.size())
                .filter(line -> page.text(line).indexOf('：') > 0)
                .mapToObj(line -> label(page, line, family))
                .toList();
        return LabelLayout.of(page, labels);
    }

    @Test
    void labels_before_their_words_are_inline() {
        LabelLayout layout = layout(Pages.of("早川：はい。\n小暮：いいえ。\n"), COLON);
        assertThat(layout.inline()).isTrue();
        assertThat(layout.alone()).isFalse();
        assertThat(layout.gap()).isFalse();
        assertThat(layout.isDistinct()).isFalse();
        assertThat(layout.level()).isZero();
    }

    @Test
    void labels_above_their_words_are_alone() {
        Page page = Pages.of("定例会\n\n早川：\nはい。\n\n小暮：\nいいえ。\n");
        LabelLayout layout = layout(page, COLON);
        assertThat(layout.alone()).isTrue();
        assertThat(layout.inline()).isFalse();
        assertThat(layout.gap()).isTrue();
        assertThat(layout.separated()).isTrue();
        assertThat(layout.textGap()).isFalse();
        assertThat(layout.isDistinct()).isTrue();
    }

    @Test
    void gaps_above_other_lines_make_labels_less_distinct() {
        LabelLayout layout = layout(Pages.of("定例会\n\n早川：\nはい。\n\n橋の件\n\n川の件\n\n小暮：\n\nいいえ。\n"), COLON);
        assertThat(layout.textGap()).isTrue();
        assertThat(layout.separated()).isFalse();
        assertThat(layout.isDistinct()).isFalse();
    }

    @Test
    void nine_of_ten_labels_are_nearly_all() {
        String apart = "\n早川：はい。\n";
        assertThat(layout(Pages.of("定例会\n" + apart.repeat(9) + "早川：はい。\n"), COLON)
                        .gap())
                .isTrue();
        LabelLayout eight = layout(Pages.of("定例会\n" + apart.repeat(8) + "早川：はい。\n".repeat(2)), COLON);
        assertThat(eight.gap()).isFalse();
        assertThat(eight.separated()).isTrue();
        assertThat(layout(Pages.of("定例会\n" + apart.repeat(7) + "早川：はい。\n".repeat(3)), COLON)
                        .separated())
                .isFalse();
    }

    @Test
    void a_candidate_fits_where_it_is_as_the_labels_are() {
        Page page = Pages.of("定例会\n\n　早川：はい。\n\n　小暮：いいえ。\n\n　戸川：\n\n林：はい。\n　森下：はい。\n");
        LabelLayout layout = LabelLayout.of(page, List.of(label(page, 1, COLON), label(page, 2, COLON)));
        assertThat(layout.indent()).isEqualTo(2);
        assertThat(layout.fits(label(page, 1, COLON))).isTrue();
        assertThat(layout.fits(label(page, 3, COLON))).isFalse();
        assertThat(layout.fits(label(page, 4, COLON))).isFalse();
        assertThat(layout.fits(label(page, 5, COLON))).isFalse();
        assertThat(layout.isIndentedAlike(label(page, 4, COLON))).isFalse();
        assertThat(layout.isIndentedAlike(label(page, 4, new LabelFamily('└', ' ', LabelFamily.Sign.COLON))))
                .isTrue();
        assertThat(layout.isIndentedAlike(label(page, 4, new LabelFamily('-', '【', LabelFamily.Sign.OWN))))
                .isTrue();
        assertThat(layout.isIndentedAlike(label(page, 4, new LabelFamily('-', ' ', LabelFamily.Sign.COLON))))
                .isFalse();
    }

    @Test
    void one_column_of_indent_is_none() {
        Page page = Pages.of("早川：はい。\n 小暮：はい。\n  戸川：はい。\n");
        LabelLayout layout = LabelLayout.of(page, List.of(label(page, 0, COLON)));
        assertThat(layout.isIndentedAlike(label(page, 1, COLON))).isTrue();
        assertThat(layout.isIndentedAlike(label(page, 2, COLON))).isFalse();
    }

    @Test
    void headings_of_another_level_are_no_labels() {
        Page page = Pages.of("## 早川：はい。\n### 小暮：はい。\n## 戸川：はい。\n");
        LabelLayout layout = LabelLayout.of(page, List.of(label(page, 0, COLON)));
        assertThat(layout.level()).isEqualTo(2);
        assertThat(layout.isIndentedAlike(label(page, 1, COLON))).isFalse();
        assertThat(layout.isIndentedAlike(label(page, 2, COLON))).isTrue();
    }

    @Test
    void a_name_alone_is_parted_as_the_labels_are() {
        LabelFamily alone = new LabelFamily(' ', ' ', LabelFamily.Sign.LINE_END);
        Page page = Pages.of("定例会\n\n早川：\nはい。\n\n小暮：\nいいえ。\n戸川：\nはい。\n");
        LabelLayout layout = LabelLayout.of(page, List.of(label(page, 1, alone), label(page, 3, alone)));
        assertThat(layout.isPartedAlike(label(page, 3, alone))).isTrue();
        assertThat(layout.isPartedAlike(label(page, 5, alone))).isFalse();
        assertThat(layout.isPartedAlike(label(page, 5, COLON))).isTrue();
    }
}
