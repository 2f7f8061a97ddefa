package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A label and a post, taken apart. */
class ProfileReaderTest {

    @ParameterizedTest
    @CsvSource({
        "知事（小林花子君）|小林|花子|知事, 小林, 小林 花子 小林花子, 知事 知事, '', ''",
        "七十一番（関口はるか君）|関口|はるか|, 関口, 関口 はるか 関口はるか, '', '', 71番",
        "伊藤（晃）委員, 伊藤, 伊藤(晃) 伊藤晃, 委員, '', ''",
        "青木（購買）, 青木, 青木(購買) 青木購買, '', 購買, ''",
        "会計の佐藤さん|佐藤|律子|会計・407号室, 佐藤, 佐藤 律子 佐藤律子, 会計 会計, 407号室, ''",
        "会計の坂本さん, '', '', '', 会計の坂本, ''",
        "受付・江口|江口||受付, 江口, 江口 江口受付, '', 受付, ''",
        "建設局長兼防災監（尾上誠君）|尾上|誠|建設局長, 尾上, 尾上 誠 尾上誠 尾上防災監, 建設局長 建設局長, 防災監, ''",
        "佐々木委員, 佐々木, '', 委員, '', ''",
        "教育部長, '', '', 教育部長, '', ''",
        "江口さん, 江口, '', '', '', ''",
        "管理会社, '', '', '', 管理会社, ''"
    })
    void a_japanese_label(
            String person, String surnames, String names, String offices, String described, String seats) {
        PersonProfile profile = profile(person);
        assertThat(sorted(profile.surnames())).as("surnames").isEqualTo(surnames);
        assertThat(sorted(profile.names())).as("names").isEqualTo(names);
        assertThat(String.join(
                        " ", profile.offices().stream().map(Office::words).toList()))
                .as("offices")
                .isEqualTo(offices);
        assertThat(sorted(profile.descriptions())).as("descriptions").isEqualTo(described);
        assertThat(sorted(profile.seats())).as("seats").isEqualTo(seats);
    }

    @ParameterizedTest
    @CsvSource({
        "Cllr Osei, osei, osei, ''",
        "'Dr. Amara Lindqvist, Public Health', amara lindqvist, amara lindqvist, public health",
        "'Tom Reed (the treasurer)', reed tom, tom reed, treasurer",
        "question from a member of the public, '', '', question from a member of the public",
        "J. K. Obi, obi, j. k. obi, ''",
        "The Warden, '', '', warden",
        "the vice chair of governors, '', '', chair|vice chair of governors",
        "Will Ashe, ashe, will ashe, ''"
    })
    void a_label_in_latin_letters(String label, String surnames, String names, String described) {
        PersonProfile profile = profile(label);
        assertThat(sorted(profile.surnames())).isEqualTo(surnames);
        assertThat(String.join("|", profile.names())).isEqualTo(names);
        assertThat(profile.descriptions().stream().sorted().collect(Collectors.joining("|")))
                .isEqualTo(described);
    }

    @Test
    void a_name_that_the_list_writes_in_one_word_may_have_two_surnames() {
        assertThat(profile("小林花子委員|小林花子||委員").surnames()).containsExactlyInAnyOrder("小林花子", "小林");
    }

    @ParameterizedTest
    @CsvSource({"外部委員、弁護士, 外部委員 弁護士", "市長兼病院長, 市長 病院長", "会長・理事, 会長 理事", "知事, 知事"})
    void a_post_may_be_several_offices(String post, String offices) {
        assertThat(profile("小林|小林|花子|" + post).offices().stream().map(Office::words))
                .containsExactly(offices.split(" "));
    }

    @Test
    void a_post_that_is_no_office_describes() {
        assertThat(profile("小林|小林|花子|弁護士会推薦（住民代表）").descriptions()).containsExactly("弁護士会推薦");
        assertThat(profile("Reed|Reed|Tom|a").descriptions()).isEmpty();
    }

    private static PersonProfile profile(String person) {
        return ProfileReader.read(SpokenMinutes.people(person).participants().getFirst());
    }

    private static String sorted(Collection<String> words) {
        return words.stream().sorted().collect(Collectors.joining(" "));
    }
}
