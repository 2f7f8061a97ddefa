package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

    @ParameterizedTest
    @CsvSource({"○早川委員, true", "◯早川委員, true", "〇早川委員, true", "◎早川委員, false", "早川委員, false"})
    void all_kinds_of_circles_are_circles(String line, boolean circle) {
        assertThat(Marks.isCircle(Pages.of(line), 0)).isEqualTo(circle);
    }

    @Test
    void a_nought_that_goes_on_with_a_number_is_no_circle() {
        assertThat(Marks.isCircle(Pages.of("開館は二〇三\n〇年の春です。"), 1)).isFalse();
        assertThat(Marks.isCircle(Pages.of("開館は二〇三\n〇早川委員"), 1)).isTrue();
        assertThat(Marks.isCircle(Pages.of("開館は春です。\n〇年内に決めます。"), 1)).isTrue();
        assertThat(Marks.isCircle(Pages.of("開館は二〇三\n〇"), 1)).isTrue();
        assertThat(Marks.isCircle(Pages.of("開館は二〇三\n○年の春です。"), 1)).isTrue();
    }

    @Test
    void squares_and_stars_are_other_marks() {
        assertThat(Marks.isOtherMark("◆小暮議員")).isTrue();
        assertThat(Marks.isOtherMark("○小暮議員")).isFalse();
        assertThat(Marks.isMark('★')).isTrue();
        assertThat(Marks.isMark('〇')).isTrue();
        assertThat(Marks.isMark('小')).isFalse();
    }

    @Test
    void one_character_stands_for_all_circles() {
        assertThat(Marks.group("〇小暮")).isEqualTo('○');
        assertThat(Marks.group("◯小暮")).isEqualTo('○');
        assertThat(Marks.group("◆小暮")).isEqualTo('◆');
    }

    @Test
    void arrows_and_bullets_begin_lines() {
        assertThat(Marks.isArrow("→ 了承")).isTrue();
        assertThat(Marks.isArrow("⇨ 了承")).isTrue();
        assertThat(Marks.isArrow("了承 →")).isFalse();
        assertThat(Marks.isBullet("・傘立てを増やす")).isTrue();
        assertThat(Marks.isBullet("・傘")).isFalse();
        assertThat(Marks.isBullet("・傘立")).isTrue();
        assertThat(Marks.isBullet("傘立てを増やす")).isFalse();
    }
}
