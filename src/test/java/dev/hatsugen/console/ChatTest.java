package dev.hatsugen.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.AnswerFailedException;
import org.junit.jupiter.api.Test;

class ChatTest {

    private final FakeWorkbench hatsugen = new FakeWorkbench();

    @Test
    void aPipedQuestionIsAnswered() {
        hatsugen.input = "港の事案に触れた人は誰ですか\n";
        assertThat(hatsugen.run()).isZero();
        assertThat(hatsugen.out).contains("港の事案を踏まえた対策を求める。").doesNotContain("hatsugen>");
        assertThat(hatsugen.err).contains("7").contains("/help");
    }

    @Test
    void commandsWorkAsOnDiscord() {
        hatsugen.input = "/ask 港は？\n\n/meetings\n/members\n/help\n/nonsense\n/quit\n/meetings\n";
        assertThat(hatsugen.run("console")).isZero();
        assertThat(hatsugen.out)
                .contains("● 青木")
                .containsOnlyOnce("港湾会議 第7回会合")
                .contains("AOKI")
                .contains("/quit");
        assertThat(hatsugen.err).contains("/nonsense");
    }

    @Test
    void aQuestionThatFailedDoesNotEndTheChat() {
        hatsugen.answers = question -> {
            if (question.equals("bad")) {
                throw new AnswerFailedException("the model timed out", new IllegalStateException(), true);
            }
            return Samples.answered(question);
        };
        hatsugen.input = "bad\n/ask\ngood";
        assertThat(hatsugen.run("console")).isZero();
        assertThat(hatsugen.err).contains("the model timed out");
        assertThat(hatsugen.out).containsOnlyOnce("● 青木");
    }

    @Test
    void linesGoOnFromTheLineBefore() {
        hatsugen.input = "なんで？\n港の事案に触れた人は誰ですか\nもっと詳しく\nありがとう\n";
        assertThat(hatsugen.run("console")).isZero();
        assertThat(hatsugen.out)
                .contains("どの質問の続きか分かりません", "次のように読みました：もっと詳しく", "どういたしまして")
                .contains("の育成である。");
    }

    @Test
    void controlCharactersOfTheInputAreNotRepeated() {
        hatsugen.input = "/\u001B[2J\n";
        assertThat(hatsugen.run("console")).isZero();
        assertThat(hatsugen.err + hatsugen.out).doesNotContain("\u001B");
    }
}
