package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealAnswers;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a question ends and however polite it is, it is read as one and the same: stems, endings and politeness are multiplied. */
class QuestionFormsTest {

    private static final List<String> ENDINGS = List.of(
            "について",
            "に関して",
            "に関する発言",
            "についての発言",
            "に関する意見",
            "についての考え",
            "の話",
            "についての説明",
            "に関する見解",
            "についてのコメント",
            "に関する主張",
            "についての指摘",
            "に関する議論",
            "についての提案",
            "に言及した箇所");

    private static final List<String> POLITENESS = List.of("", "を教えて", "を教えてください", "をお教えいただけますか", "を知りたいのですが", "は？");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "サプライチェーン",
                "人材育成",
                "ランサムウェア",
                "中小企業",
                "能動的サイバー防御",
                "クラウド",
                "暗号",
                "重要インフラ",
                "国際連携",
                "選挙",
                "テレワーク",
                "脆弱性"
            })
    void have_one_reading(String stem) {
        Set<String> readings = new TreeSet<>();
        for (String ending : ENDINGS) {
            for (String polite : POLITENESS) {
                boolean joins = ending.matches("について|に関して") && polite.startsWith("を");
                ParsedQuestion read = RealAnswers.reader().read(stem + ending + (joins ? polite.substring(1) : polite));
                readings.add(read.kind() + " " + read.topic().key() + " " + read.speakers() + read.meetings());
            }
        }
        assertThat(readings).as(stem).hasSize(1);
    }
}
