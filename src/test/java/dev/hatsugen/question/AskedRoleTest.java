package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.SpeakerRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedRoleTest {

    @ParameterizedTest
    @CsvSource({
        "知事は何と答えましたか, ANSWERS",
        "部長の答弁, ANSWERS",
        "橋の質問に町長はどう応じたか, ANSWERS",
        "how did the mayor respond, ANSWERS",
        "関口議員は何を質問したか, ASKS",
        "委員は費用を尋ねましたか, ASKS",
        "what did cllr osei want to know, ASKS"
    })
    void words_for_asking_and_answering_say_which_turns_are_wanted(String question, SpeakerRole role) {
        assertThat(AskedRole.of(question)).isEqualTo(role);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "町長は橋について何と言ったか", "what did the mayor say", "何を聞くべきか", "the unasked"})
    void other_words_want_either(String question) {
        assertThat(AskedRole.of(question)).isNull();
    }
}
