package dev.hatsugen.answerability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealAnswers;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.question.QuestionParser;
import dev.hatsugen.retrieval.PassageContents;
import dev.hatsugen.retrieval.ScoredPassage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three answers, by the committed models on the real minutes. */
class AnswerabilityPolicyTest {

    private final QuestionParser parser = RealAnswers.reader();
    private final AnswerabilityPolicy policy = new AnswerabilityPolicy(
            RealAnswers.index(),
            new PassageContents(RealAnswers.index(), new Glosser(RealCorpus.glossary())),
            RealCorpus.glossary(),
            RealAnswers::model);

    @ParameterizedTest
    @ValueSource(strings = {"能動的サイバー防御について", "サプライチェーンの話", "中小企業のセキュリティ対策について教えて"})
    void what_the_minutes_hold_is_an_answer(String question) {
        assertThat(judge(question).confidence()).isEqualTo(Confidence.HIGH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"スターリンクの料金", "ロケットの打ち上げ費用", "Did anyone mention Starlink?", "給食のカレーの値段はいくら"})
    void what_the_minutes_lack_is_none_that_is_certain(String question) {
        assertThat(judge(question).confidence()).isNotEqualTo(Confidence.HIGH);
    }

    @Test
    void a_known_name_with_a_word_that_stands_nowhere_may_be_an_answer() {
        assertThat(judge("NISCの盆踊りの話").confidence()).isEqualTo(Confidence.LOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"宇宙開発に触れた人は？", "暗号資産について誰が発言しましたか"})
    void a_topic_that_a_complete_scan_finds_nowhere_is_no_answer(String question) {
        assertThat(judge(question).confidence()).isEqualTo(Confidence.NONE);
    }

    @Test
    void nothing_found_is_no_answer() {
        Judgement judgement = policy.judge(parser.read("能動的サイバー防御について"), List.of());
        assertThat(judgement.confidence()).isEqualTo(Confidence.NONE);
        assertThat(judgement.passages()).isEmpty();
    }

    @Test
    void passages_stay_in_their_order_and_the_first_is_always_shown() {
        ParsedQuestion question = parser.read("人材育成について");
        List<ScoredPassage> found = RealAnswers.pipeline().find(question).passages();
        List<ScoredPassage> shown = policy.judge(question, found).passages();
        assertThat(shown).startsWith(found.getFirst()).hasSizeLessThan(found.size());
        assertThat(found).containsSubsequence(shown);
    }

    private Judgement judge(String question) {
        ParsedQuestion read = parser.read(question);
        return policy.judge(read, RealAnswers.pipeline().find(read).passages());
    }
}
