package dev.hatsugen.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealCorpus;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for passages to be an answer: the asked type of figure, the supposed act, enough of the question. */
class AnswerChecksTest {

    private static final String LIBRARY = "午後八時";
    private static final String BUS = "乗合タクシー";

    private final AnswerabilityPolicy policy = new AnswerabilityPolicy(TownMinutes.contents(), RealCorpus.glossary());

    @ParameterizedTest
    @CsvSource({
        "費用はいくらですか, 午後八時, true",
        "費用はいくらですか, 乗合タクシー, false",
        "利用者は何人ですか, 三万人, true",
        "利用者は何人ですか, 午後八時, false",
        "何件ありましたか, 三万人, false",
        "図書館はどうなりますか, 乗合タクシー, true"
    })
    void a_figure_that_is_asked_for_must_stand_there(String question, String passage, boolean given) {
        assertThat(ExpectedAnswerType.isGiven(question, List.of(scored(passage, 1))))
                .isEqualTo(given);
    }

    @Test
    void a_figure_of_a_passage_that_is_far_behind_does_not_count() {
        List<ScoredPassage> found = List.of(scored(BUS, 1), scored(LIBRARY, 0.3));
        assertThat(ExpectedAnswerType.isGiven("費用はいくらですか", found)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "誰が減便に反対しましたか, 通院, false",
        "町長は謝罪しましたか, 隣町, false",
        "減便をどう思いますか, 通院, true",
        "who criticised the shortage of drivers, 乗合タクシー, true"
    })
    void an_act_that_is_supposed_must_stand_there(String question, String passage, boolean taken) {
        assertThat(PresuppositionCheck.isTaken(question, List.of(scored(passage, 1))))
                .isEqualTo(taken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"図書館の開館時間", "路線バスの運転手", "町民プールの老朽化", "民間の施設での水泳の授業"})
    void what_the_minutes_hold_is_enough(String question) {
        assertThat(isEnough(question)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"原子力発電所の再稼働", "ロケットの打ち上げ", "Did anyone mention Starlink?", "ドローンの配送"})
    void what_the_minutes_lack_is_not(String question) {
        assertThat(isEnough(question)).isFalse();
    }

    @Test
    void nothing_found_is_never_enough() {
        assertThat(policy.judge(TownMinutes.parse("図書館の開館時間"), List.of())).isEqualTo(Confidence.NONE);
    }

    private boolean isEnough(String question) {
        return Stream.of(question)
                .map(TownMinutes::parse)
                .allMatch(parsed -> policy.judge(
                                parsed,
                                TownMinutes.pipeline(RetrievalSettings.DEFAULT)
                                        .find(parsed)
                                        .passages())
                        == Confidence.HIGH);
    }

    private static ScoredPassage scored(String words, double evidence) {
        return new ScoredPassage(TownMinutes.passage(words), 1, evidence, 0);
    }
}
