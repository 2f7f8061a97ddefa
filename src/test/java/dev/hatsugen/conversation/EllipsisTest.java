package dev.hatsugen.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EllipsisTest {

    @ParameterizedTest
    @CsvSource({
        "図書館長は？, 図書館長, false",
        "じゃあ、図書館長は？, 図書館長, false",
        "図書館長はどうですか, 図書館長, false",
        "給食費については？, 給食費, true",
        "橋？, 橋, false",
        "and the library?, the library, false",
        "what about Osei, Osei, false",
        "and about school meals?, school meals, true",
        "Osei?, Osei, false"
    })
    void names_what_is_asked_about(String typed, String core, boolean isSubject) {
        assertThat(Ellipsis.of(typed)).contains(new Ellipsis(core, isSubject));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "図書館長は何と言いましたか",
                "橋を直すのは？",
                "誰は？",
                "橋が古い",
                "who said that?",
                "The bridge is old and has to be repaired this year"
            })
    void a_sentence_or_a_question_of_its_own_leaves_nothing_out(String typed) {
        assertThat(Ellipsis.of(typed)).isEmpty();
    }

    @Test
    void more_than_forty_characters_are_no_ellipsis() {
        String name = "a".repeat(35);
        assertThat(Ellipsis.of("and " + name + "?")).isPresent();
        assertThat(Ellipsis.of("and " + name + "b?")).isEmpty();
        assertThat(Ellipsis.of("  and " + name + "?  ")).isPresent();
    }
}
