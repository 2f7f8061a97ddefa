package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Glosser;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Offices, bodies and descriptions side by side. */
class OfficeFinderTest {

    private static final MeetingMention NO_MEETING = new MeetingMention(List.of(), List.of(), null, false);

    private static final OfficeFinder FINDER = new OfficeFinder(
            SpokenMinutes.people("町長|大野|優子|町長", "建設局長|種村|浩二|建設局長", "財務大臣|久我|光彦|財務大臣", "七番（関口はるか君）|関口|はるか|", "管理会社")
                    .profiles(),
            new Glosser(Glossary.EMPTY));

    @ParameterizedTest
    @CsvSource({
        "町長と七番の意見, 町長=大野優子@1 七番=関口はるか@1",
        "建設局は町長に何と答えたか, 建設局=種村浩二@1 町長=大野優子@1",
        "財務省の大臣は何と, 財務省の大臣=久我光彦@1",
        "管理会社は何と言いましたか, 管理会社=管理会社@1",
        "What did the mayor say?, mayor=大野優子@1",
        "What did the ministry of finance say?, ministry of finance?=久我光彦@1"
    })
    void the_longest_words_win_where_two_readings_overlap(String question, String found) {
        assertThat(SpokenMinutes.described(FINDER.find(Folding.fold(question), NO_MEETING)))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "橋の話", "What was said about the bridge?"})
    void other_words_name_nobody(String question) {
        assertThat(FINDER.find(Folding.fold(question), NO_MEETING)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"財務省, 久我光彦@1", "建設, 種村浩二@1", "管理会社, 管理会社@1", "町長, ''", "橋, ''", "'', ''"})
    void a_body_is_called_before_a_description(String typed, String people) {
        assertThat(SpokenMinutes.described(FINDER.called(typed))).isEqualTo(people);
    }
}
