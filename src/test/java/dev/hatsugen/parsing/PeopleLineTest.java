package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleLineTest {

    private static String people(String line) {
        return PeopleLine.read(line, List.of(), new CutWeights(List.of())).stream()
                .map(person -> person.name().full() + ":" + person.post())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "会長 早川渉、書記 小暮正 | 早川 渉:会長; 小暮 正:書記",
                "理事 早川渉、小暮正、書記 戸川淳 | 早川 渉:理事; 小暮 正:理事; 戸川 淳:書記",
                "早川渉、小暮正（以上、理事） | 早川 渉:理事; 小暮 正:理事",
                "早川渉（会長）、小暮正 | 早川 渉:会長; 小暮 正:",
                "Ann Moss (chair), Bo Roe and Ivy Ash | Ann Moss:chair; Bo Roe:; Ivy Ash:"
            })
    void an_office_counts_for_those_behind_it(String line, String people) {
        assertThat(people(line).replaceAll("(\\p{IsHan}) ?(\\p{IsHan}:)", "$1$2"))
                .isEqualTo(people.replaceAll("(\\p{IsHan}) (\\p{IsHan}:)", "$1$2"));
    }

    @Test
    void an_office_that_the_last_one_shares_is_everybodys() {
        assertThat(people("石動、早川（文）、小暮各教授")).isEqualTo("石動:教授; 早川:教授（文）; 小暮:教授");
        assertThat(people("戸川副会長、早川、小暮各教授")).isEqualTo("戸川:副会長; 早川:教授; 小暮:教授");
    }

    @Test
    void slashes_between_blanks_part_people_as_commas_do() {
        assertThat(PeopleLine.atCommas("早川 / 小暮 / 戸川", List.of())).isEqualTo("早川、小暮、戸川");
        assertThat(PeopleLine.atCommas("早川 / 小暮", List.of())).isEqualTo("早川 / 小暮");
        assertThat(PeopleLine.atCommas("早川 / 小暮 / 戸川、林", List.of())).isEqualTo("早川 / 小暮 / 戸川、林");
        assertThat(PeopleLine.atCommas("早川（書記、会計） / 小暮 / 戸川", List.of())).isEqualTo("早川（書記、会計）、小暮、戸川");
    }

    @Test
    void dots_behind_what_brackets_tell_part_people_too() {
        assertThat(PeopleLine.atCommas("早川渉(PM)・小暮 正(広報・庶務) ・戸川淳", List.of())).isEqualTo("早川渉(PM)、小暮 正(広報・庶務)、戸川淳");
        assertThat(PeopleLine.atCommas("ハンナ・コール（通訳）・早川（会計）・林（書記）", List.of())).isEqualTo("ハンナ・コール（通訳）、早川（会計）、林（書記）");
        assertThat(PeopleLine.atCommas("早川（会計・監事）", List.of())).isEqualTo("早川（会計・監事）");
    }

    @ParameterizedTest
    @CsvSource({"○説明員　総務課長　早川　弘, true", "○説明員　橋の件, false", "早川弘, false"})
    void people_may_follow_a_title_on_its_line(String line, boolean follow) {
        assertThat(PeopleLine.followTitle(line)).isEqualTo(follow);
    }
}
