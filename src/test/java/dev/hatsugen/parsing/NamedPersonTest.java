package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedPersonTest {

    private static String read(String item, String... labels) {
        PersonEntry person = NamedPerson.read(item, List.of(labels));
        return person == null
                ? "-"
                : person.name().surname() + "/" + person.name().given() + "/" + person.post();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "・早川 渉 | 早川/渉/",
                "会長　早川 渉 | 早川/渉/会長",
                "みどり町 会長　早川 渉（議長） | 早川/渉/みどり町 会長（議長）",
                "早川 渉（会長） | 早川/渉/会長",
                "環境部長（早川） | 早川//環境部長",
                "早川さん | 早川//",
                "町 長 早川 渉 | 早川/渉/町長",
                "Ann Moss, chair | Moss/Ann/chair",
                "Cllr Ann Moss (Elm Road) | Moss/Ann/Elm Road",
                "Moss | Moss//",
                "会長 Ann Moss | Moss/Ann/会長",
                "早川会長 | 早川//会長",
                "湊 | 湊//",
                "早川ほか | 早川//",
                "早川 渉 ※途中から | 早川/渉/"
            })
    void name_and_post_stand_in_any_order(String item, String person) {
        assertThat(read(item)).isEqualTo(person);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "会長", "委員12", "Boats and oars of the bay", "five members", "Date", "10名"})
    void other_items_are_nobody(String item) {
        assertThat(read(item)).isEqualTo("-");
    }

    @Test
    void a_reading_in_brackets_is_kept() {
        PersonEntry person = Objects.requireNonNull(NamedPerson.read("早川 渉（はやかわ わたる）", List.of()));
        assertThat(person.name().kana()).isEqualTo("はやかわ わたる");
        assertThat(person.post()).isEmpty();
    }

    @Test
    void labels_prove_where_a_surname_ends() {
        assertThat(read("三宅佐和看護師長", "三宅看護師長")).isEqualTo("三宅/佐和/看護師長");
        assertThat(read("三宅佐和看護師長", "看護師長")).isEqualTo("三宅佐和//看護師長");
    }

    @Test
    void an_item_has_three_hundred_characters_at_most() {
        assertThat(read("Ann Moss, " + "x".repeat(290))).startsWith("Moss/Ann/");
        assertThat(read("Ann Moss, " + "x".repeat(291))).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource({"早川 渉, true", "早川 渉（会長）, true", "会長 早川, false", "早川渉, false", "役場 早川さん, true", "早川さん（役場）, true"})
    void an_item_may_be_plain(String item, boolean plain) {
        assertThat(NamedPerson.isPlain(item)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "桑原学部長; 学部長; 桑原//学部長",
                "坂本会計; 会計・坂本; 坂本//会計",
                "Nguyen准教授; 会長; Nguyen//准教授",
                "副会長; 会長; -",
                "町会長; 会長; -",
                "子ども会森下; 子ども会森下; 森下//子ども会"
            })
    void one_word_may_say_who_somebody_is_for(String word, String label, String person) {
        PersonEntry entry = ShortEntries.read(word, List.of(label));
        assertThat(entry == null ? "-" : entry.name().surname() + "//" + entry.post())
                .isEqualTo(person);
    }

    @ParameterizedTest
    @CsvSource({
        "環境部長, 早川, true",
        "環境 部長, 早川, false",
        "早川部長, 林, false",
        "環境部長, 会長, false",
        "環境部長, 兼務, false",
        "橋, 早川, false",
        "環境部長, 早川川川川, false"
    })
    void the_holder_of_an_office_is_in_its_brackets(String office, String inside, boolean held) {
        assertThat(ShortEntries.inBrackets(office, inside) != null).isEqualTo(held);
    }
}
