package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that somebody speaks for. */
class BodyFinderTest {

    private static final BodyFinder BODIES = new BodyFinder(SpokenMinutes.people(
                    "外務大臣|後藤|一郎|外務大臣",
                    "経済産業大臣|久我|光彦|経済産業大臣",
                    "建設局長|尾上|誠|建設局長",
                    "観光庁長官|小松|学|観光庁長官",
                    "警察本部長|相良|由衣|警察本部長",
                    "|種村|浩二|財政局長",
                    "教育長|野沢|順|教育長",
                    "図書館長|長谷部|めぐみ|図書館長",
                    "伊藤委員|伊藤|花子|委員")
            .profiles());

    @ParameterizedTest
    @CsvSource({
        "外務省は何と言いましたか, 外務省=後藤一郎@1",
        "外務省の方針を教えてください, 外務省=後藤一郎@1",
        "経産省の説明, 経産省=久我光彦@1",
        "建設局からは何が出たか, 建設局=尾上誠@1",
        "観光庁はどう答えたか, 観光庁=小松学@1",
        "警察は何と言ったか, 警察=相良由衣@1",
        "図書館の説明, 図書館=長谷部めぐみ@1",
        "教育委員会の見解, 教育委員会=野沢順@1",
        "外務省と建設局の意見, 外務省?=後藤一郎@1 建設局=尾上誠@1",
        "外務省に何を聞いたか, 外務省?=後藤一郎@1",
        "what did the ministry of foreign affairs say, ministry of foreign affairs?=後藤一郎@1",
        "the foreign ministry on trade, foreign ministry?=後藤一郎@1",
        "what did meti say, meti?=久我光彦@1"
    })
    void a_body_means_who_speaks_for_it_where_it_is_what_the_question_is_about(String question, String found) {
        assertThat(SpokenMinutes.described(BODIES.find(question))).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "財政局は何と言ったか",
                "環境省は何と言ったか",
                "建設局長は何と言ったか",
                "外務省の大臣は何と言ったか",
                "外務は何と言ったか",
                "道路建設局は何と言ったか",
                "foreign visitors in town",
                "metimes"
            })
    void a_body_that_nobody_spoke_for_and_part_of_a_longer_name_mean_nobody(String question) {
        assertThat(BODIES.find(question)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "外務省, 後藤一郎@1",
        "外務, 後藤一郎@1",
        "経産, 久我光彦@1",
        "経産省, 久我光彦@1",
        "建設局, 尾上誠@1",
        "教育委員会, 野沢順@1",
        "警察庁, ''",
        "財政局, ''",
        "外務省の, ''",
        "'', ''"
    })
    void alone_it_is_called_with_its_ending_or_without(String typed, String people) {
        assertThat(SpokenMinutes.described(BODIES.called(typed))).isEqualTo(people);
    }

    @Test
    void without_people_there_are_no_bodies() {
        BodyFinder none = new BodyFinder(SpokenMinutes.people().profiles());
        assertThat(none.find("外務省は何と言いましたか")).isEmpty();
        assertThat(none.called("外務省")).isEmpty();
    }

    /** Known error: the police of a named prefecture are not meant by 警察 alone. */
    @Test
    void known_error_the_police_of_a_prefecture_are_found_by_their_full_name_only() {
        BodyFinder police =
                new BodyFinder(SpokenMinutes.people("県警察本部長|相良|由衣|県警察本部長").profiles());
        assertThat(police.find("警察は何と言ったか")).isEmpty();
        assertThat(SpokenMinutes.described(police.find("県警察は何と言ったか"))).isEqualTo("県警察=相良由衣@1");
        assertThat(SpokenMinutes.described(police.find("県警は何と言ったか"))).isEqualTo("県警=相良由衣@1");
    }
}
