package dev.hatsugen.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingCorrectorTest {

    private static final Vocabulary WORDS = new Vocabulary(() -> Stream.of(
            "停電のあとは電源を入れ直す。計算をする人はオートセーブとシャッターも直す。",
            "Tom will get the shredder sharpened. Bonfires are banned; the borders were weeded."));

    private final SpellingCorrector corrector = new SpellingCorrector(WORDS, Set.of("shedder", "シャワー")::contains);

    @ParameterizedTest
    @CsvSource({
        "who will shapen the blade, who will sharpened the blade",
        "is the shreddre broken, is the shredder broken",
        "no bonfores here, no bonfires here",
        "オートセープの件, オートセーブの件",
        "電現を切ると, 電源を切ると",
    })
    void a_misspelt_word_is_read_as_the_one_word_of_the_minutes_that_it_nearly_is(String typed, String read) {
        assertThat(corrector.read(typed).text()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "the bonfire ban", // another form of a word of the minutes
        "the shedder", // a word, though none of the minutes
        "the blade", // too short to tell
        "シャワーを直す",
        "電車を待つ", // a word of the dictionary
        "経産の話", // short for something, and read like another word
        "オルゴールの音",
    })
    void a_word_is_never_read_as_another(String typed) {
        assertThat(corrector.read(typed).text()).isEqualTo(typed);
    }

    @Test
    void a_word_that_is_nearly_two_of_the_minutes_stays() {
        assertThat(new SpellingCorrector(new Vocabulary(() -> Stream.of("planter plaster")), word -> false)
                        .read("plawter")
                        .text())
                .isEqualTo("plawter");
    }

    @Test
    void every_character_has_an_origin() {
        Rewritten read = corrector.read("a shapen blade");
        assertThat(read.text()).isEqualTo("a sharpened blade");
        assertThat(read.offsets()).hasSize(read.text().length() + 1);
        assertThat(read.offsets()[read.text().indexOf("sharpened")]).isEqualTo(2);
        assertThat(read.offsets()[read.text().indexOf("blade")]).isEqualTo(9);
        assertThat(read.offsets()[read.text().length()]).isEqualTo(14);
    }
}
