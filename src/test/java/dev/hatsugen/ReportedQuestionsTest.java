package dev.hatsugen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions as people reported them for other programs: marks, ways of writing, meetings that are not held. */
class ReportedQuestionsTest {

    private static Answer ask(String question) {
        return RealAnswers.answers().ask(question);
    }

    private static List<String> texts(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Answered.class);
        return ((Answer.Answered) answer)
                .quotes().stream().map(VerifiedQuote::text).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "サプライチェ―ンについて, サプライチェーンについて",
        "サプライチェ－ンについて, サプライチェーンについて",
        "サプライチェ-ンについて, サプライチェーンについて",
        "さぷらいちぇーん, サプライチェーン",
        "じんざいいくせいについて, 人材育成について",
        "名古屋港の件って誰が言ってたんだっけｗｗｗ, 名古屋港の件って誰が言ってたんだっけ",
        "櫻󠄁井本部員の発言, 櫻井本部員の発言"
    })
    void otherWaysOfWritingAskTheSame(String written, String plain) {
        assertThat(texts(ask(written))).isEqualTo(texts(ask(plain)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"🚢名古屋港🔥の話をした人だれ❓", "Which minister mentioned the Port of Nagoya?"})
    void onlyWhoTouchesTheTopicIsCounted(String question) {
        assertThat(texts(ask(question))).singleElement().asString().contains("名古屋港");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第1回会合で林本部長は何と述べましたか",
                "第2回会合の決定事項は",
                "第10回会合の決定事項は",
                "一昨年の会合で村井本部員は何を述べたか",
                "さきおととしの会合で村井本部員は何を述べたか",
                "10年前の会合で村井本部員は何を述べたか"
            })
    void aMeetingThatIsNotHeldIsNotAnsweredFromOthers(String question) {
        assertThat(ask(question))
                .isInstanceOfSatisfying(
                        Answer.NotFound.class,
                        none -> assertThat(none.reason()).isEqualTo(Answer.Reason.NO_SUCH_MEETING));
    }

    @ParameterizedTest
    @CsvSource({"2月5日の会合で村井本部員は何を述べたか, 42", "2021年の会合で村井本部員は何を述べたか, 26", "4年前の会合で村井本部員は何を述べたか, 26"})
    void aDayNamesItsMeetingAndIsNoDenial(String question, int meeting) {
        assertThat(((Answer.Answered) ask(question)).quotes())
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(quote.meeting().number()).isEqualTo(meeting));
    }

    @ParameterizedTest
    @ValueSource(strings = {"コンピューターウイルス", "コンピューターウイルスとは", "宇宙開発", "原子力発電所について", "サイバー保険"})
    void aNameAlonePassesNoLowerBorderThanAQuestion(String name) {
        assertThat(ask(name + "について誰が述べましたか")).isInstanceOf(Answer.NotFound.class);
        assertThat(ask(name)).isInstanceOf(Answer.NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"サイバー攻撃", "データセンター", "新型コロナウイルスについて", "量子コンピューター", "セキュリティ人材"})
    void aNameAloneThatSomebodyUsedIsAnswered(String name) {
        assertThat(((Answer.Answered) ask(name)).isCertain()).isTrue();
    }

    @Test
    void aMonthWithTwoMeetingsIsNoDenialEither() {
        assertThat(texts(ask("2月の会合で村井本部員は何を述べたか"))).isNotEmpty();
    }

    @Test
    void absenceIsOfTheMeetingWhoseRecordSaysIt() {
        Answer answer = ask("Who was absent?");
        assertThat(texts(answer)).singleElement().asString().contains("ご欠席");
        assertThat(answer.lead()).doesNotContain("meeting 26", "and meeting");
    }
}
