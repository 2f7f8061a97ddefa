package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in Latin letters, of Japanese and of others. */
class RomanizedNameFinderTest {

    private static final PersonNameFinder NAMES = new PersonNameFinder(SpokenMinutes.people(
                    "町長|大野|優子|町長|おおの ゆうこ",
                    "副町長|大野|一郎|副町長|おおの いちろう",
                    "佐藤委員|佐藤|花子|委員|さとう はなこ",
                    "Cllr Osei",
                    "Dr. Amara Lindqvist, Public Health")
            .profiles());

    @ParameterizedTest
    @CsvSource({
        "What did Sato say?, sato=佐藤花子@1",
        "What did Satou say?, satou=佐藤花子@1",
        "What did Satō say?, satō=佐藤花子@1",
        "What did Hanako Sato say?, hanako sato=佐藤花子@1",
        "What did Sato Hanako say?, sato hanako=佐藤花子@1",
        "What did Ms. Sato say?, ms. sato=佐藤花子@1",
        "What did Ohno say?, ohno=大野一郎@1・大野優子@1",
        "What did Yuko Ono say?, yuko ono=大野優子@1",
        "What did Mayor Ono say?, mayor ono=大野優子@1",
        "What did Deputy Mayor Ono say?, deputy mayor ono=大野一郎@1",
        "What did Governor Ono say?, governor ono=大野一郎@1・大野優子@1",
        "Did Osei object?, osei=CllrOsei@1",
        "Did Cllr. Osei object?, cllr. osei=CllrOsei@1",
        "Did Amara Lindqvist object?, 'amara lindqvist=Dr.AmaraLindqvist,PublicHealth@1'",
        "Sato and Osei on the bridge, sato=佐藤花子@1 osei=CllrOsei@1",
        "佐藤さんについてSatoさんは, 佐藤さん=佐藤花子@1 sato=佐藤花子@1"
    })
    void a_name_is_found_with_the_title_before_it(String question, String found) {
        assertThat(SpokenMinutes.described(NAMES.find(Folding.fold(question)))).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "What did they say?", "What did Satomi say?", "the on ramp", "sat o hanako", "oseis"})
    void part_of_another_word_is_no_name(String question) {
        assertThat(NAMES.find(Folding.fold(question))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"satō, sato", "satou, sato", "ohno, ono", "oono, ono", "osei, osei"})
    void long_vowels_make_no_difference(String written, String plain) {
        assertThat(RomanizedNameFinder.plain(written)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"satō, true", "'', true", "o'neil-smith 3, true", "佐藤, false", "サトウ, false"})
    void latin_letters_are_told_from_others(String text, boolean latin) {
        assertThat(RomanizedNameFinder.isLatin(text)).isEqualTo(latin);
    }
}
