package dev.hatsugen.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReflowTest {

    @ParameterizedTest
    @CsvSource({
        "'サプラ \n\nイチェーン', サプライチェーン",
        "'IoT security\nguide', IoT security guide",
        "'costs\n£340 (plus\nVAT)\nto replace; “a\nlot”\n(he said)', costs £340 (plus VAT) to replace; “a lot” (he said)",
        "'half-\nyear (a)\n次に', half-year (a)次に",
        "'終わる。\n\n次に', 終わる。次に",
        "'終わる。 \n\n次に', 終わる。/次に",
        "'終わる。\n　次に', 終わる。/次に",
        "'終わる。\n・次に', 終わる。/・次に",
        "'について\n\n‐ 12 ‐\n\nご異議', について/‐ 12 ‐/ご異議",
        "'システムの\n(3)\n構築', システムの/(3)/構築",
        "'　前後の空白　', 前後の空白"
    })
    void joinsLines(String source, String joined) {
        String text = source.replace("\\n", "\n");
        Reflow reflow = Reflow.of(new SourceText("a", text), new Span(0, text.length()));
        assertThat(reflow.text().replace('\n', '/')).isEqualTo(joined);
    }
}
