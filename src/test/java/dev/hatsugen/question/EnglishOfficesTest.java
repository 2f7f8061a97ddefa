package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealCorpus;
import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Glosser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Japanese offices by their English titles, with the body before or behind. */
class EnglishOfficesTest {

    private static final List<PersonProfile> PROFILES = SpokenMinutes.people(
                    "知事|小林|花子|知事",
                    "副知事|尾上|誠|副知事",
                    "外務大臣|後藤|一郎|外務大臣",
                    "財務大臣|久我|光彦|財務大臣",
                    "建設局長|種村|浩二|建設局長",
                    "財政課長|相良|由衣|財政課長",
                    "委員長|野沢|順|委員長",
                    "|小松|学|環境大臣")
            .profiles();
    private static final EnglishOffices OFFICES = new EnglishOffices(PROFILES, new Glosser(RealCorpus.glossary()));

    @ParameterizedTest
    @CsvSource({
        "What did the governor say?, governor=小林花子@1",
        "What did the deputy governor say?, deputy governor=尾上誠@1",
        "What did the foreign minister say?, foreign minister=後藤一郎@1",
        "What did the minister of foreign affairs say?, minister of foreign affairs=後藤一郎@1",
        "What did the minister for finance say?, minister for finance=久我光彦@1",
        "the director of roads on bridges, director of roads=種村浩二@1",
        "What did the budget manager say?, budget manager=相良由衣@1",
        "What did the chairperson say?, chairperson=野沢順@1",
        "The governor and the deputy governor, governor=小林花子@1 deputy governor=尾上誠@1"
    })
    void a_title_with_its_body_names_the_holder(String question, String found) {
        assertThat(SpokenMinutes.described(OFFICES.find(Folding.fold(question))))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "What did they say?",
                "What did the mayor say?",
                "What did the minister say?",
                "What did the environment minister say?",
                "the director of schools"
            })
    void a_title_of_another_body_or_of_the_silent_names_nobody(String question) {
        assertThat(OFFICES.find(Folding.fold(question))).isEmpty();
    }

    @Test
    void without_a_glossary_everyday_names_of_bodies_are_known_all_the_same() {
        EnglishOffices offices = new EnglishOffices(PROFILES, new Glosser(Glossary.EMPTY));
        assertThat(SpokenMinutes.described(offices.find("the finance minister's view")))
                .isEqualTo("finance minister=久我光彦@1");
    }

    /** Known error: of an everyday name of two words only those that fit alone belong to the title. */
    @Test
    void known_error_the_second_word_of_a_body_is_left_to_the_topic() {
        assertThat(SpokenMinutes.described(OFFICES.find("the director of public works on bridges")))
                .isEqualTo("director of public=種村浩二@1");
    }
}
