package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries of one word: a surname and what it is for. */
class ShortEntriesTest {

    private static String write(@Nullable PersonEntry person) {
        return person == null ? "-" : person.name().surname() + "/" + person.post();
    }

    @ParameterizedTest
    @CsvSource({
        "早川学部長, 学部長, 早川/学部長",
        "早川学部長, 部長, -",
        "早川学部長, 会長, -",
        "学部長, 学部長, -",
        "早川会計, 会計・早川, 早川/会計",
        "早川会計, 会計・小暮, 早川/会計",
        "早川総代, 総代, 早川/総代",
        "早川小暮, 小暮, -",
        "副会長, 会長, -",
        "水道橋車輪会長, 会長, -",
        "橋12会長, 会長, -"
    })
    void a_label_proves_where_the_surname_ends(String word, String label, String person) {
        assertThat(write(ShortEntries.read(word, List.of(label)))).isEqualTo(person);
    }

    @Test
    void the_longest_office_of_all_labels_counts() {
        assertThat(write(ShortEntries.read("早川副会長", List.of("会長", "副会長", "長")))).isEqualTo("早川/副会長");
    }

    @ParameterizedTest
    @CsvSource({"１班早川, 早川/１班", "Nguyen准教授, Nguyen/准教授", "Nguyen橋, -", "橋, -", "子ども会早川, 早川/子ども会", "早川, -"})
    void other_entries_need_no_label(String word, String person) {
        assertThat(write(ShortEntries.read(word, List.of()))).isEqualTo(person);
    }

    @ParameterizedTest
    @CsvSource({
        "環境部長, 早川, 早川/環境部長",
        "環境部長, 梶, 梶/環境部長",
        "環境 部長, 早川, -",
        "環境　部長, 早川, -",
        "橋, 早川, -",
        "早川部長, 小暮, -",
        "環境部長, 会長, -",
        "環境部長, 早川小暮, -",
        "環境部長, 橋の件, -"
    })
    void a_name_in_brackets_is_behind_the_office_it_holds(String office, String inside, String person) {
        assertThat(write(ShortEntries.inBrackets(office, inside))).isEqualTo(person);
    }

    @Test
    void a_part_of_a_town_is_nobodys_post() {
        assertThat(ShortEntries.isNeighbourhood("１班")).isTrue();
        assertThat(ShortEntries.isNeighbourhood("会長")).isFalse();
    }
}
