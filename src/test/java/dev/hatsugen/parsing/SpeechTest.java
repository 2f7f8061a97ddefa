package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechTest {

    /** Whether speech follows a head that is the first {@code label} characters of the first line. */
    private static boolean follows(String text, int label) {
        Page page = Pages.of(text);
        int next = 1;
        return Speech.follows(page, new TurnConvention.Heading(null, new Span(0, label), label, next));
    }

    @Test
    void a_sentence_behind_the_label_is_speech() {
        assertThat(follows("○早川 始めます。\n○小暮", 4)).isTrue();
        assertThat(follows("○Moss We begin.\n○Roe", 6)).isTrue();
        assertThat(follows("○早川 会長\n書記\n○小暮 監事。", 4)).isFalse();
    }

    @Test
    void a_sentence_below_the_label_is_speech() {
        assertThat(follows("○早川\n始めます。", 3)).isTrue();
        assertThat(follows("○早川\n会長\nですから始めます。", 3)).isTrue();
        assertThat(follows("○早川\n○小暮です。", 3)).isTrue();
        assertThat(follows("○早川\n会長\n○小暮です。", 3)).isFalse();
        assertThat(follows("○早川\n会長\n◆小暮です。", 3)).isFalse();
    }

    @Test
    void a_table_of_contents_or_a_count_is_no_speech() {
        assertThat(follows("○早川 ………………１２\n始めます。", 4)).isFalse();
        assertThat(follows("○早川 ・・・・・１２\n始めます。", 4)).isFalse();
        assertThat(follows("○傍聴 約20名\n始めます。", 4)).isFalse();
    }

    @Test
    void speech_begins_within_forty_lines() {
        assertThat(follows("○早川\n" + "項目\n".repeat(39) + "始めます。", 3)).isTrue();
        assertThat(follows("○早川\n" + "項目\n".repeat(40) + "始めます。", 3)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"約20名, true", "計三千円, true", "12, true", "20名です。, false", "早川, false"})
    void a_count_is_a_number_of_people_or_things(String words, boolean count) {
        assertThat(Speech.isCount(words)).isEqualTo(count);
    }

    @Test
    void words_may_tell_of_a_speech() {
        assertThat(Speech.isNarrated(Pages.of("座長から挨拶があった。"), 0)).isTrue();
        assertThat(Speech.isNarrated(Pages.of("座長から\n挨拶があった。"), 0)).isTrue();
        assertThat(Speech.isNarrated(Pages.of("。座長から挨拶があった。"), 0)).isFalse();
        assertThat(Speech.isNarrated(Pages.of("始めます。座長から挨拶があった。"), 0)).isFalse();
        assertThat(Speech.isNarrated(Pages.of("本日は寒い中をありがとうございます。"), 0)).isFalse();
    }
}
