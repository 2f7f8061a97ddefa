package dev.hatsugen.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @ParameterizedTest
    @CsvSource({
        "一つ目。二つ目。, 一つ目。|二つ目。",
        "「一つ。二つ。」という整理です。次に。, 「一つ。二つ。」という整理です。|次に。",
        "（詳細は後述する。）以上です。, （詳細は後述する。）以上です。",
        "そうですか？はい。, そうですか？|はい。",
        "何と！？続けます。, 何と！？|続けます。",
        "終わります。（拍手）次に移ります。, 終わります。|（拍手）|次に移ります。",
        "伺います。〔知事小沼百合子君登壇〕お答えします。, 伺います。|〔知事小沼百合子君登壇〕|お答えします。",
        "ありませんか。〔「異議なし」と呼ぶ者あり〕, ありませんか。|〔「異議なし」と呼ぶ者あり〕",
        "Society5.0とver.2の話です。, Society5.0とver.2の話です。",
        "１． 認証、２． 普及に貢献する。次に。, １． 認証、２． 普及に貢献する。|次に。",
        "文の終わりがない, 文の終わりがない",
        "括弧（が閉じない。次の文。, 括弧（が閉じない。次の文。"
    })
    void parts(String text, String sentences) {
        List<Span> spans = Sentences.of(text);
        assertThat(spans.stream().map(span -> span.of(text)).collect(Collectors.joining("|")))
                .isEqualTo(sentences);
    }

    @Test
    void aParagraphEndsASentenceEvenInsideBrackets() {
        assertThat(Sentences.of("「開いたまま\n次の段落。")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "‐ 12 ‐",
                "－１３－",
                "(1)",
                "（２）",
                "12",
                "〔拍手〕",
                "（拍手）",
                "（「異議なし」と呼ぶ者あり）",
                "〔百十六番増山ひろき君登壇〕",
                "午後零時三分休憩",
                "午後一時十分開議",
                "○",
                "――――――"
            })
    void furniture(String sentence) {
        assertThat(Sentences.isFurniture(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"はい。", "（１）学校について", "12月に開く。", "午後一時に開議する。", "（以下略）と述べた。"})
    void speech(String sentence) {
        assertThat(Sentences.isFurniture(sentence)).isFalse();
    }

    @Test
    void brackets_inside_brackets_are_one_sentence() {
        String text = "「一（二）三。四」五。六。";
        assertThat(Sentences.of(text).stream().map(span -> span.of(text))).containsExactly("「一（二）三。四」五。", "六。");
    }
}
