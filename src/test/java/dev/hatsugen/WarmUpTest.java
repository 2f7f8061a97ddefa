package dev.hatsugen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Corpus;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarmUpTest {

    @Test
    void theQuestionsAreCutFromTheMinutesAndEachIsAnother() {
        List<String> questions = WarmUp.questions(RealCorpus.corpus());
        assertThat(questions).hasSize(40).doesNotHaveDuplicates();
        assertThat(questions)
                .anySatisfy(question -> assertThat(question).startsWith("平副本部長兼デジタル大臣は"))
                .anySatisfy(question -> assertThat(question).startsWith("What was said about "));
    }

    @Test
    void allOfThemAreAsked() {
        List<String> asked = new ArrayList<>();
        WarmUp.run(RealCorpus.corpus(), question -> {
            asked.add(question);
            return RealAnswers.answers().ask(question);
        });
        assertThat(asked).isEqualTo(WarmUp.questions(RealCorpus.corpus()));
    }

    @Test
    void anEmptyCorpusAsksNothing() {
        assertThat(WarmUp.questions(new Corpus(List.of()))).isEmpty();
    }
}
