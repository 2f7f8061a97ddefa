package dev.hatsugen.answerability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.retrieval.TownMinutes;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SupposedActTest {

    @ParameterizedTest
    @CsvSource({
        "誰が減便に反対しましたか, 通院, false",
        "町長は謝罪しましたか, 隣町, false",
        "who criticised the shortage of drivers, 乗合タクシー, true"
    })
    void an_act_that_is_supposed_must_stand_there(String question, String passage, boolean isBorneOut) {
        List<SupposedAct> acts = SupposedAct.of(question);
        assertThat(acts).isNotEmpty();
        assertThat(acts.stream().allMatch(act -> act.isIn(TownMinutes.passage(passage))))
                .isEqualTo(isBorneOut);
    }

    @Test
    void most_questions_suppose_none() {
        assertThat(SupposedAct.of("減便をどう思いますか")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"御異議ありませんか。", "異議なしと認めます。", "異論はございません。", "異議はないものと認めます。", "反対ではないのですが。", "反対するつもりはありません。"})
    void no_objection_is_none(String words) {
        assertThat(opposing().matcher(words).find()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"この案には反対です。", "異議があります。", "賛成できません。", "そのような廃止は認められません。"})
    void an_objection_is_one(String words) {
        assertThat(opposing().matcher(words).find()).isTrue();
    }

    private static Pattern opposing() {
        return Lexicon.of("presuppositions").rules().stream()
                .filter(rule -> rule.id().equals("oppose"))
                .map(rule -> Pattern.compile(rule.category()))
                .findFirst()
                .orElseThrow();
    }
}
