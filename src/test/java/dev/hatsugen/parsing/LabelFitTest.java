package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Attendee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelFitTest {

    private static int name(String label, String surname, String given) {
        return new LabelFit(label).name(Pages.person(surname, given, "会長"));
    }

    @ParameterizedTest
    @CsvSource({
        "早川渉, 早川, 渉, 1000",
        "早川渉会長, 早川, 渉, 1000",
        "早川渉橋, 早川, 渉, 0",
        "早川会長, 早川, 渉, 302",
        "早川, 早川, 渉, 302",
        "早川（会長）, 早川, 渉, 302",
        "会長 早川, 早川, 渉, 302",
        "林会長, 林, 渉, 301",
        "森下理事, 森, 渉, 0",
        "早川渉, 早川, 渉太, 400",
        "早川(渉)委員, 早川, 渉, 302",
        "早川(恵)委員, 早川, 渉, 0",
        "早川(会長), 早川, 渉, 302",
        "早川会長, 早川渉, '', 302",
        "早川(渉)会長, 早川渉, '', 302",
        "早川(恵)会長, 早川渉, '', 0",
        "林会長, 林渉太, '', 301",
        "早, 早川渉, '', 0",
        "早川渉, 早川渉, '', 1000",
        "小暮会長, 早川, 渉, 0",
        "Park委員, Jiyeon, Park Su, 300",
        "Parker委員, Jiyeon, Park Su, 0",
        "議長, 早川, 渉, 0"
    })
    void a_japanese_label_fits_a_name_by_what_it_says(String label, String surname, String given, int fit) {
        assertThat(name(label, surname, given)).isEqualTo(fit);
    }

    @ParameterizedTest
    @CsvSource({
        "Ann Moss, Moss, Ann, 1000",
        "Cllr Moss, Moss, Ann, 300",
        "Cllr A Moss, Moss, Ann, 400",
        "Cllr A. Moss, Moss, Ann, 400",
        "Cllr B Moss, Moss, Ann, 0",
        "AM, Moss, Ann, 300",
        "Ann, Moss, Ann, 150",
        "Ann M, Moss, Ann, 400",
        "Ann R, Moss, Ann, 0",
        "Bo, Moss, Ann, 0",
        "Moss, Moss, '', 300",
        "Ann, Moss, '', 0",
        "Mary Moss, Moss, Ann Mary, 1000"
    })
    void so_does_one_in_latin_letters(String label, String surname, String given, int fit) {
        assertThat(name(label, surname, given)).isEqualTo(fit);
    }

    @Test
    void scripts_and_names_are_told() {
        assertThat(new LabelFit("Ann Moss").isLatin()).isTrue();
        assertThat(new LabelFit("早川").isLatin()).isFalse();
        assertThat(new LabelFit("早川会長").holdsName()).isTrue();
        assertThat(new LabelFit("会長").holdsName()).isFalse();
    }

    @Test
    void the_offices_of_label_and_list_are_compared() {
        Attendee person = Pages.person("早川", "渉", "会長");
        assertThat(new LabelFit("会長").office(person)).isEqualTo(66);
        assertThat(new LabelFit("早川会長").office(person)).isEqualTo(66);
        assertThat(new LabelFit("早川書記").office(person)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"早川会長, true", "早川（会長）, true", "早川書記, false", "早川, false", "早川さん, false", "会長早川（書記）, false"})
    void a_label_qualifies_a_person_whose_post_it_says(String label, boolean qualifies) {
        assertThat(new LabelFit(label).qualifies(Pages.person("早川", "渉", "会長"))).isEqualTo(qualifies);
    }

    @ParameterizedTest
    @CsvSource({
        "会長, 会長, true",
        "町内会, 町内会, true",
        "the chair, chair, true",
        "vice chair, chair, false",
        "boat chair, 'boat chair', true"
    })
    void a_label_can_be_an_office_alone(String label, String post, boolean office) {
        assertThat(new LabelFit(label).isOfficeOf(Pages.person("早川", "渉", post)))
                .isEqualTo(office);
    }
}
