package dev.hatsugen.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "髙木, 高木",
        "松原実穗子, 松原実穂子",
        "ｻｲﾊﾞｰ, サイバー",
        "ＩＴ, it",
        "１００％, 100%",
        "㈱, (株)",
        "櫻井, 桜井",
        "宮澤, 宮沢",
        "山﨑, 山崎",
        "櫻\uDB40\uDD01井, 桜井",
        "辻\uFE00, 辻",
        "サーバ―, サーバー",
        "デ－タ, データ",
        "テスト――それ, テスト――それ",
        "a-b, a-b",
        "カ\u200Dメラ, カメラ"
    })
    void makesWaysOfWritingAlike(String written, String folded) {
        assertThat(Folding.fold(written)).isEqualTo(folded);
    }

    /** Sound marks that stand alone, and ゟ, stay as they are. */
    @Test
    void whatIsTakenAsItIsIsWhatUnicodeLeavesAsItIs() {
        for (char c = ' '; c < Character.MIN_SURROGATE; c++) {
            if ("゛゜ゟ".indexOf(c) < 0) {
                String text = String.valueOf(c);
                assertThat(Folding.widthsWithOffsets(text).text())
                        .as(Integer.toHexString(c))
                        .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
            }
        }
    }
}
