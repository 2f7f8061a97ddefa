package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpacedNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "早川 浩（部長）　戸川 肇（豆腐）; 早川 浩（部長）_戸川 肇（豆腐）",
                "会長　早川 隆／書記　戸川 薫; 会長　早川 隆_書記　戸川 薫",
                "１班 会長 早川 隆/２班 書記 戸川 薫; 会長 早川 隆_書記 戸川 薫",
                "委 員 長  早川 渉    委  員  小暮 正; 委員長　早川 渉_委員　小暮 正",
                "１号委員（市民）　早川　渉（会長）　　小暮　　正（商工会）; １号委員（市民）　早川　渉（会長）_１号委員（市民）　小暮　　正（商工会）",
                "早川　渉（会長・漁協）　小暮　　正; 早川　渉（会長・漁協）_小暮　　正",
                "早川渉（組合長） 小暮正（経理） 戸川さん; 早川渉（組合長）_小暮正（経理）_戸川さん",
                "早川　渉（会長）　小暮　正（副会長）　戸川　朋　林　薫　森　進; 早川　渉（会長）_小暮　正（副会長）_戸川 朋_林 薫_森 進",
                "早川 実里（世話役） 戸川 朋 小暮 進; 早川 実里（世話役）_戸川 朋_小暮 進"
            })
    void names_in_two_parts_are_one_item_each(String line, String items) {
        assertThat(SpacedNames.of(line)).containsExactly(items.split("_"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "早川 実里",
                "早川 実里 戸川",
                "会長 早川 書記 戸川",
                "早川 小暮 戸川 林",
                "橋の 修理 水道 料金",
                "早川渉（組合長）",
                "早川渉（組合長） 橋",
                "１号委員（市民）　早川　渉（会長）",
                "早川　渉（会長）　橋の　修理",
                "早川　渉（漁協）　総務　課長（欠）",
                "会長　早川 隆／書記",
                "委員長　早川 渉"
            })
    void other_lines_are_no_such_list(String line) {
        assertThat(SpacedNames.of(line)).isEmpty();
    }
}
