package dev.hatsugen.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnspokenAnswersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "名古屋港に触れなかった大臣は誰ですか",
                "名古屋港の話をしていない、言及しなかった人を教えて",
                "名古屋港の話をしなかった人は誰ですか",
                "名古屋港の話をしていない大臣は",
                "Who did not mention the Port of Nagoya?",
                "Which ministers never spoke about the Port of Nagoya?"
            })
    void whoeverSpokeOfItIsNoAnswer(String question) {
        Answer answer = RealAnswers.answers().ask(question);
        assertThat(answer).isInstanceOf(Answer.NotFound.class);
    }

    @Test
    void theWordsOnItAreShownAsWhatTheyAre() {
        Answer.NotFound answer = (Answer.NotFound) RealAnswers.answers().ask("名古屋港に触れなかった大臣は誰ですか");
        assertThat(answer.lead()).contains("引用では示せません");
        assertThat(answer.near())
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(quote.text()).contains("名古屋港"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"名古屋港に触れた大臣は誰ですか", "Who mentioned the Port of Nagoya?", "予算は足りないと言ったのは誰"})
    void otherQuestionsAreLeftAlone(String question) {
        assertThat(UnspokenAnswers.isFor(question)).isFalse();
    }
}
