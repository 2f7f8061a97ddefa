package dev.hatsugen.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolarityCheckTest {

    @ParameterizedTest
    @CsvSource({
        "対策は十分ではない。, the measures are sufficient., false",
        "対策は十分ではない。, the measures are not sufficient., true",
        "これは新しい制度ではありません。, this is a new scheme., false",
        "これは新しい制度ではありません。, this is no new scheme., true",
        "来年度に見直す。, it will not be reviewed next year., false",
        "対策を講じなければならない。, measures must be taken., true",
        "対策を講じなければならない。, measures must not be taken., false",
        "the roof is not finished., 屋根は完成している。, false",
        "the roof is not finished., 屋根は完成ではない。, true",
    })
    void aSentenceInTheOtherLanguageDeniesWhatThePassageDenies(String passage, String sentence, boolean holds) {
        Evidence evidence = new Evidence(List.of(), passage, "", passage, passage, List.of(passage));
        assertThat(new PolarityCheck().holds(sentence, evidence)).isEqualTo(holds);
    }
}
