package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Corpus;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Offices in Japanese questions. */
class RankedOfficesTest {

    private static final MeetingMention NO_MEETING = new MeetingMention(List.of(), List.of(), null, false);

    private static final RankedOffices OFFICES = new RankedOffices(new OfficeHolders(new People(new Corpus(List.of(
                    SpokenMinutes.held(
                            1,
                            "2023-03-01",
                            "町長|伊藤|花子|町長",
                            "建設課長|尾上|誠|建設課長",
                            "人事委員会事務局長|相良|由衣|人事委員会事務局長",
                            "監査委員会事務局長|久我|光彦|監査委員会事務局長",
                            "佐藤委員|佐藤|一郎|委員"),
                    SpokenMinutes.held(2, "2024-03-01", "町長|大野|優子|町長", "図書館長|野沢|順|図書館長"))))
            .profiles()));

    @ParameterizedTest
    @CsvSource({
        "町長は何と言いましたか, 町長=伊藤花子@1・大野優子@2",
        "町長さんのお考えをお聞かせください, 町長=伊藤花子@1・大野優子@2",
        "いまの町長の考え, いまの町長=大野優子@2",
        "前町長の考え, 前町長=伊藤花子@1",
        "前の町長の考え, 前の町長=伊藤花子@1",
        "建設課長の答弁, 建設課長=尾上誠@1",
        "町長と建設課長の意見, 町長=伊藤花子@1・大野優子@2 建設課長=尾上誠@1",
        "事務局長の説明, 事務局長=久我光彦@1・相良由衣@1",
        "人事委員会の事務局長の説明, 人事委員会の事務局長=相良由衣@1",
        "第2回の町長の話, 町長=伊藤花子@1・大野優子@2",
        "図書館のトップは何と言った, 図書館のトップ=野沢順@2"
    })
    void an_office_is_named_with_whose_it_is_and_when(String question, String found) {
        assertThat(SpokenMinutes.described(OFFICES.find(question, NO_MEETING))).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "橋の話",
                "委員の意見",
                "教育長は何と言いましたか",
                "水道課長の答弁",
                "つばめ連盟の町長は何と言ったか",
                "橋に触れた町長は誰",
                "町長は誰ですか",
                "町長を務めている人",
                "町長たちの意見",
                "トップの判断"
            })
    void a_kind_of_people_or_an_office_of_others_names_nobody(String question) {
        assertThat(OFFICES.find(question, NO_MEETING)).isEmpty();
    }

    /** Known error: of a place that is not the body's own the office is read as the body's. */
    @ParameterizedTest
    @ValueSource(strings = {"隣村の町長は何と言ったか", "ほかの市の町長は何と言ったか"})
    void known_error_an_office_of_another_place_is_read_as_the_own_one(String question) {
        assertThat(SpokenMinutes.described(OFFICES.find(question, NO_MEETING))).isEqualTo("町長=伊藤花子@1・大野優子@2");
    }
}
