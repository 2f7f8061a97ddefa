package dev.hatsugen.parsing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** Pages of 600 by 1000 points, on which the words of a line are bars from one column to another. */
class ColumnGutterTest {

    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    private final List<TextPosition> glyphs = new ArrayList<>();

    private void bar(int top, int from, int to) {
        glyphs.add(new TextPosition(
                0,
                600,
                1000,
                new Matrix(1, 0, 0, 1, from, 1000f - top),
                to,
                1000f - top,
                10,
                (float) to - from,
                5,
                "a",
                new int[] {1},
                FONT,
                10,
                10));
    }

    private void columns(int lines, int leftEnd, int rightStart) {
        for (int line = 0; line < lines; line++) {
            bar(200 + 20 * line, 50, leftEnd);
            bar(200 + 20 * line, rightStart, 550);
        }
    }

    private Optional<ColumnGutter> gutter() {
        return ColumnGutter.find(glyphs, 600, 1000);
    }

    @Test
    void a_strip_without_words_parts_two_columns() {
        columns(8, 280, 320);
        assertThat(gutter()).contains(new ColumnGutter(300, 0, 1000));
    }

    @Test
    void eight_lines_are_needed() {
        columns(7, 280, 320);
        assertThat(gutter()).isEmpty();
    }

    @Test
    void a_strip_is_ten_points_wide_at_least() {
        columns(8, 290, 300);
        assertThat(gutter()).contains(new ColumnGutter(295, 0, 1000));
        glyphs.clear();
        columns(8, 291, 300);
        assertThat(gutter()).isEmpty();
    }

    @Test
    void the_widest_strip_is_taken() {
        columns(8, 220, 350);
        bar(200, 300, 310);
        assertThat(gutter()).contains(new ColumnGutter(260, 0, 1000));
    }

    @Test
    void a_title_above_and_a_line_below_are_no_part_of_the_columns() {
        bar(150, 50, 550);
        columns(8, 280, 320);
        bar(400, 50, 550);
        assertThat(gutter()).contains(new ColumnGutter(300, 175, 370));
    }

    @Test
    void lines_at_the_edge_of_the_page_are_no_part_of_them_either() {
        bar(99, 50, 550);
        columns(8, 280, 320);
        bar(901, 50, 550);
        assertThat(gutter()).contains(new ColumnGutter(300, 149.5, 620.5));
    }

    @Test
    void both_columns_have_five_lines_and_none_has_six_times_as_many() {
        for (int line = 0; line < 30; line++) {
            bar(200 + 20 * line, 50, 280);
        }
        for (int line = 0; line < 5; line++) {
            bar(200 + 20 * line, 320, 550);
        }
        assertThat(gutter()).isPresent();
        bar(800, 50, 280);
        assertThat(gutter()).isEmpty();
        glyphs.clear();
        columns(4, 280, 320);
        for (int line = 4; line < 12; line++) {
            bar(200 + 20 * line, 50, 280);
        }
        assertThat(gutter()).isEmpty();
    }

    @Test
    void a_page_of_one_column_or_without_words_has_none() {
        for (int line = 0; line < 12; line++) {
            bar(200 + 20 * line, 50, 550);
        }
        assertThat(gutter()).isEmpty();
        glyphs.clear();
        assertThat(gutter()).isEmpty();
    }
}
