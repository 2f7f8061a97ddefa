package dev.hatsugen.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hatsugen.language.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CuesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "他には？",
                "ほかにありますか",
                "もっと見せて",
                "続きは？",
                "じゃあ、他には？",
                "それだけですか？",
                "And what else?",
                "more please",
                "go on"
            })
    void more_of_the_same_is_asked_for(String words) {
        assertThat(Cues.isMore(Folding.fold(words))).isTrue();
        assertThat(Cues.isOthers(Folding.fold(words))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"他の人は？", "ほかの委員の意見は", "他に誰が？", "who else?", "and anyone else"})
    void others_on_the_same_are_asked_for(String words) {
        assertThat(Cues.isOthers(Folding.fold(words))).isTrue();
        assertThat(Cues.isMore(Folding.fold(words))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"誰ですか", "それは誰が？", "それを言ったのは誰？", "Who said that?", "by whom?"})
    void who_said_it_is_asked_for(String words) {
        assertThat(Cues.isWho(Folding.fold(words))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ありがとう", "どうもありがとうございました！", "なるほど", "了解です。", "OK", "thank you so much!", "ありがとう🙏"})
    void thanks_and_nods_are_courtesy(String words) {
        assertThat(Cues.isCourtesy(Folding.fold(words))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "他の橋は？", "もっと橋を直してほしいと言ったのは", "誰が橋に触れましたか", "more bridges", "ありがとう、橋は？", "who paid?"})
    void words_that_go_on_with_something_else_are_no_cue(String words) {
        String folded = Folding.fold(words);
        assertThat(Cues.isMore(folded)).isFalse();
        assertThat(Cues.isOthers(folded)).isFalse();
        assertThat(Cues.isWho(folded)).isFalse();
        assertThat(Cues.isCourtesy(folded)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "なんで？, why",
        "and why is that?, why",
        "いつからですか, when",
        "数字は？, figure",
        "もう少し詳しく教えて, detail",
        "その人は他に何と言っていますか, else-said",
        "what else did he say?, else-said",
        "英語で, in-english",
        "in Japanese please, in-japanese"
    })
    void a_reply_to_an_answer_is_of_one_kind(String words, String category) {
        assertThat(Cues.isReply(category, Folding.fold(words))).isTrue();
        assertThat(Cues.isReply(category.equals("why") ? "when" : "why", Folding.fold(words)))
                .isFalse();
    }

    @Test
    void a_kind_that_there_is_not_is_an_error() {
        assertThatThrownBy(() -> Cues.isReply("where", "どこ?"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("where");
    }
}
