package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hatsugen.language.Glossary;
import dev.hatsugen.minutes.Corpus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link MemberFinder} over invented people: which way of naming comes first, and at which meeting. */
class MemberNamesTest {

    private static final Corpus CORPUS = new Corpus(List.of(
            SpokenMinutes.held(
                    1,
                    "2023-03-01",
                    "町長|大野|優子|町長|おおの ゆうこ",
                    "伊藤委員|伊藤|花子|北浜大学教授|いとう はなこ",
                    "建設局長|尾上|誠|建設局長",
                    "外務大臣|後藤|一郎|外務大臣"),
            SpokenMinutes.held(2, "2024-03-01", "町長|種村|浩二|町長", "管理会社", "総務担当参事|久我|光彦|総務担当参事")));
    private static final MemberFinder FINDER = new MemberFinder(new People(CORPUS), Glossary.EMPTY);

    @ParameterizedTest
    @CsvSource({
        "伊藤, 伊藤花子@1",
        " 伊藤さん , 伊藤花子@1",
        "いとう, 伊藤花子@1",
        "Hanako Ito, 伊藤花子@1",
        "北浜大学, 伊藤花子@1",
        "北浜大学の教授, 伊藤花子@1",
        "町長, 大野優子@1・種村浩二@2",
        "いまの町長, 種村浩二@2",
        "mayor, 大野優子@1・種村浩二@2",
        "外務省, 後藤一郎@1",
        "建設, 尾上誠@1",
        "管理会社, 管理会社@2",
        "担当参事, 久我光彦@2",
        "務担, 久我光彦@2"
    })
    void the_first_way_of_naming_that_means_anybody_counts(String typed, String people) {
        assertThat(FINDER.find(typed, List.of()))
                .isInstanceOfSatisfying(
                        MemberMatch.Known.class,
                        known -> assertThat(SpokenMinutes.described(known.participants()))
                                .isEqualTo(people));
    }

    @Test
    void at_a_meeting_only_those_who_were_there_are_meant() {
        assertThat(FINDER.find("町長", CORPUS.meetings().subList(1, 2)))
                .isInstanceOfSatisfying(
                        MemberMatch.Known.class,
                        known -> assertThat(SpokenMinutes.described(known.participants()))
                                .isEqualTo("種村浩二@2"));
        assertThat(FINDER.find("伊藤", CORPUS.meetings().subList(1, 2)))
                .isInstanceOfSatisfying(
                        MemberMatch.Elsewhere.class,
                        elsewhere -> assertThat(SpokenMinutes.described(elsewhere.participants()))
                                .isEqualTo("伊藤花子@1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "総", "鯖餅", "教育長", "the governor", "橋の話"})
    void other_words_mean_nobody(String typed) {
        assertThat(FINDER.find(typed, List.of())).isInstanceOf(MemberMatch.Unknown.class);
        assertThat(FINDER.find(typed, List.of()).asked()).isEqualTo(typed.strip());
    }

    @Test
    void a_name_that_is_nearly_right_is_answered_with_the_right_one() {
        assertThat(FINDER.find("伊東", List.of())).isEqualTo(new MemberMatch.Unknown("伊東", List.of("伊藤 花子")));
    }

    @Test
    void of_very_long_words_the_first_two_hundred_characters_count() {
        assertThat(FINDER.find("橋".repeat(198) + "と伊藤さん", List.of())).isInstanceOf(MemberMatch.Unknown.class);
        assertThat(FINDER.find("橋".repeat(150) + "と伊藤さん", List.of())).isInstanceOf(MemberMatch.Known.class);
    }

    @Test
    void everybody_is_offered_who_begins_so() {
        assertThat(FINDER.suggest("大", 25))
                .extracting(MemberSuggestion::name, MemberSuggestion::post)
                .containsExactly(tuple("大野 優子", "町長"));
        assertThat(FINDER.suggest("", 2)).hasSize(2);
    }
}
