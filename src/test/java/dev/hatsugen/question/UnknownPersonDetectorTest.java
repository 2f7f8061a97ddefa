package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Folding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownPersonDetectorTest {

    private static final List<PersonMention> NOBODY = List.of();

    @ParameterizedTest
    @CsvSource({
        "石田さんは何と言いましたか, 石田さん",
        "石田総理の答弁, 石田総理",
        "橋について石田委員はどう述べたか, 石田委員",
        "What did Minister Kono say?, Minister Kono",
        "Did Mr. Smith object?, Mr. Smith",
        "the view of Governor Koike, Governor Koike",
        "What did John Smith say about whaling?, John Smith",
        "why has Mary Ann Jones objected, Mary Ann Jones",
        "高橋は何と答えましたか, 高橋",
        "石田が橋について述べたことは, 石田",
        "What did Kono say about whaling?, Kono"
    })
    void a_name_that_the_minutes_do_not_know_is_told_as_asked(String question, String name) {
        assertThat(UnknownPersonDetector.find(question, Folding.fold(question), NOBODY, word -> false))
                .contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "石田の橋は何と呼ばれますか",
                "石田は遠いですか",
                "橋の話",
                "what did minister kono say?",
                "What did the Minister Of Health say?",
                "What did NISC say?",
                "what did john smith say?",
                "What did Locked Shields show?"
            })
    void what_nobody_is_asked_to_have_said_is_no_name(String question) {
        assertThat(UnknownPersonDetector.find(question, Folding.fold(question), NOBODY, word -> false))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"石田さんの話", "What did Mr. Ishida say?", "who told of Mr. Ishidas fall", "What did Ken Ishida say?"
            })
    void a_name_that_others_quote_is_known(String question) {
        assertThat(UnknownPersonDetector.find(
                        question, Folding.fold(question), NOBODY, word -> word.equals("石田") || word.equals("Ishida")))
                .isEmpty();
    }

    @Test
    void whoever_is_named_already_is_not_told_again() {
        PersonNameFinder names =
                new PersonNameFinder(SpokenMinutes.labelled("石田委員", "Cllr Osei").profiles());
        String japanese = "石田委員は何と言いましたか";
        String english = "What did Cllr Osei say?";
        assertThat(UnknownPersonDetector.find(japanese, japanese, names.find(japanese), word -> false))
                .isEmpty();
        assertThat(UnknownPersonDetector.find(
                        english, Folding.fold(english), names.find(Folding.fold(english)), word -> false))
                .isEmpty();
    }

    @Test
    void the_first_of_several_is_told() {
        String question = "石田さんと河野さんの意見";
        assertThat(UnknownPersonDetector.find(question, question, NOBODY, word -> word.equals("石田")))
                .contains("河野さん");
    }
}
