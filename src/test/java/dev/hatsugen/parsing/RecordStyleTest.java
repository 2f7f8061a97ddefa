package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordStyleTest {

    @ParameterizedTest
    @CsvSource({"館長から説明があった。, true", "橋を直すことに決まった。, true", "橋を直します。, false", "館長が「橋を直します」と述べた。, false"})
    void the_record_is_told_from_speech(String paragraph, boolean record) {
        assertThat(RecordStyle.isRecord(paragraph)).isEqualTo(record);
    }

    private static boolean polite(String text) {
        Page page = Pages.of(text);
        return RecordStyle.isSpeechPolite(page, MarkedLabels.of(page, Pages.judge()));
    }

    @Test
    void most_turns_under_labels_may_be_polite() {
        assertThat(polite("○早川委員　始めます。\n○小暮委員　はい、橋です。\n○早川委員　終わった。\n")).isTrue();
        assertThat(polite("○早川委員　始めた。\n○小暮委員　橋だ。\n○早川委員　終わった。\n")).isFalse();
        assertThat(polite("橋を直します。\n")).isFalse();
    }

    @Test
    void six_of_ten_are_most() {
        String polite = "○早川委員　始めます。\n";
        String plain = "○小暮委員　終わった。\n";
        assertThat(polite(polite.repeat(3) + plain.repeat(2))).isTrue();
        assertThat(polite(polite.repeat(4) + plain.repeat(3))).isFalse();
    }

    @Test
    void a_sentence_may_go_on_over_several_lines() {
        assertThat(polite("○早川委員　橋を\n来月から\n直します。\n○小暮委員　橋は\n来年から\n直ります。\n")).isTrue();
        assertThat(polite("○早川委員　橋を見た。\n次へ。\n橋を直します。\n○小暮委員　川を見た。\n次へ。\n橋が直ります。\n"))
                .isFalse();
    }

    @Test
    void only_the_records_own_paragraphs_are_told() {
        Page page = Pages.of("館長から、来年の開館時間についての説明があった。\n\n会計課長から、来年は厳しいとの説明がありました。\n");
        NarratedTurns narrated = NarratedTurns.of(page, 0, new ToldJapanese(Pages.judge(), false));
        TurnConvention told = RecordStyle.told(narrated);
        assertThat(told.at(page, 0)).isPresent();
        assertThat(told.at(page, 1)).isEmpty();
        assertThat(told.endsTurn(page, 1)).isTrue();
        assertThat(told.endsTurn(page, 0)).isFalse();
        assertThat(told.name()).isEqualTo(narrated.name());
    }
}
