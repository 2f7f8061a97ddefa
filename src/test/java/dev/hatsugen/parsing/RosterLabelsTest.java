package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which labels repeat names and offices of the attendance list. */
class RosterLabelsTest {

    private final Roster roster = new Roster(List.of(
            Pages.person("早川", "渉", "会長（みどり町）・議"),
            Pages.person("小暮正樹", "", "書記・会計"),
            Pages.person("Moss", "Ann", "Chair; Elm Road")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "早川",
                "早川 渉",
                "渉早川",
                "早川さん",
                "早川（議長）",
                "早川会長",
                "早川・議長",
                "会長",
                "会計",
                "小暮",
                "小暮正樹",
                "Ann Moss",
                "MossAnn",
                "AM",
                "Moss",
                "Chair"
            })
    void listed_names_offices_and_initials_are_known(String label) {
        assertThat(roster.knows(label)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"戸川", "早", "早川原", "早川監事", "監事", "議", "小暮正樹郎", "AN", "", " ", "川"})
    void others_are_not(String label) {
        assertThat(roster.knows(label)).isFalse();
    }

    @Test
    void given_names_are_listed_too() {
        assertThat(roster.hasGivenName("Ann")).isTrue();
        assertThat(roster.hasGivenName("Moss")).isFalse();
        assertThat(roster.hasGivenName("")).isFalse();
    }

    @Test
    void a_list_of_nobody_is_empty() {
        assertThat(roster.isEmpty()).isFalse();
        assertThat(new Roster(List.of()).isEmpty()).isTrue();
    }
}
