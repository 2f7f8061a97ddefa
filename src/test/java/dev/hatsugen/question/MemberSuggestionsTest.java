package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hatsugen.minutes.Corpus;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is offered while a name is typed, and instead of a name that nobody has. */
class MemberSuggestionsTest {

    private static final MemberSuggestions SUGGESTIONS = new MemberSuggestions(new People(new Corpus(List.of(
                    SpokenMinutes.held(
                            1,
                            "2023-03-01",
                            "|小松|学|監査委員|こまつ まなぶ",
                            "委員|大野|優子|委員|おおの ゆうこ",
                            "佐藤委員|佐藤|一郎|委員|さとう いちろう",
                            "受付・江口"),
                    SpokenMinutes.held(
                            2,
                            "2024-03-01",
                            "町長|大野|優子|町長|おおの ゆうこ",
                            "Cllr Osei",
                            "関口委員|関口|はるか|みなと大学教授",
                            "Reed|Reed|Ama|city council"))))
            .participants());

    @ParameterizedTest
    @CsvSource({
        "大野, 大野 優子",
        "大野優, 大野 優子",
        "大野　優子, 大野 優子",
        "おおの, 大野 優子",
        "オオノ, 大野 優子",
        "ono, 大野 優子",
        "Oono, 大野 優子",
        "Ohno Yu, 大野 優子",
        "yuko, 大野 優子",
        "さと, 佐藤 一郎",
        "監査, 小松 学",
        "受付, 受付・江口",
        "cllr, Cllr Osei",
        "ose, Cllr Osei",
        "Cllr O, Cllr Osei",
        "関口は, 関口 はるか",
        "ama r, Ama Reed",
        "reed a, Ama Reed",
        "みなと, 関口 はるか",
        "council, Ama Reed",
        "町長, 大野 優子",
        "委員, 大野 優子・佐藤 一郎・関口 はるか・小松 学",
        "伊東, ''",
        "員, ''"
    })
    void names_and_offices_that_begin_so_are_offered(String typed, String names) {
        assertThat(offered(typed, 25)).isEqualTo(names);
    }

    @Test
    void for_an_empty_beginning_all_are_offered_those_who_spoke_first_and_no_more_than_wanted() {
        assertThat(offered("", 25)).isEqualTo("大野 優子・佐藤 一郎・受付・江口・Cllr Osei・関口 はるか・Ama Reed・小松 学");
        assertThat(offered("  ", 2)).isEqualTo("大野 優子・佐藤 一郎");
        assertThat(offered("", 0)).isEmpty();
    }

    @Test
    void the_post_is_the_latest_one() {
        assertThat(SUGGESTIONS.startingWith("大野", 1))
                .extracting(MemberSuggestion::name, MemberSuggestion::post)
                .containsExactly(tuple("大野 優子", "町長"));
    }

    @ParameterizedTest
    @CsvSource({
        "左藤, 佐藤 一郎",
        "さいとう, 佐藤 一郎",
        "saito, 佐藤 一郎",
        "大野裕子さん, 大野 優子",
        "Cllr Osey, Cllr Osei・大野 優子",
        "Cllr Rees, Ama Reed",
        "鯖餅, ''",
        "左, ''",
        "'', ''"
    })
    void a_name_that_nobody_has_leads_to_those_that_are_nearly_written_so(String typed, String near) {
        assertThat(String.join("・", SUGGESTIONS.near(typed))).isEqualTo(near);
    }

    @Test
    void at_most_three_names_are_near_the_nearest_first() {
        MemberSuggestions alike =
                new MemberSuggestions(SpokenMinutes.people("佐藤一|佐藤|一|", "佐藤二|佐藤|二|", "佐籐三|佐籐|三|", "佐藤四|佐藤|四|")
                        .participants());
        assertThat(alike.near("佐藤四")).hasSize(3).startsWith("佐藤 四");
    }

    private static String offered(String typed, int most) {
        return SUGGESTIONS.startingWith(typed, most).stream()
                .map(MemberSuggestion::name)
                .collect(Collectors.joining("・"));
    }
}
