package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Attendee;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurnamesTest {

    private static String split(Attendee attendee, String... labels) {
        Attendee split = Surnames.split(List.of(attendee), List.of(labels)).getFirst();
        return split.name().surname() + "/" + split.name().given() + "/" + split.post();
    }

    @Test
    void a_label_proves_where_a_surname_ends() {
        assertThat(split(Pages.person("早川浩二", "", "会長"), "小暮委員", "早川会長")).isEqualTo("早川/浩二/会長");
        assertThat(split(Pages.person("早川渉", "", "会長"), "早川会長")).isEqualTo("早川/渉/会長");
        assertThat(split(Pages.person("早川浩二", "", "会長"), "早委員", "早川委員")).isEqualTo("早川/浩二/会長");
    }

    @Test
    void a_name_that_no_label_proves_stays() {
        assertThat(split(Pages.person("早川浩二", "", "会長"), "小暮委員")).isEqualTo("早川浩二//会長");
        assertThat(split(Pages.person("早川浩二", "", "会長"), "早川浩二")).isEqualTo("早川浩二//会長");
        assertThat(split(Pages.person("早川浩二", "", "会長"), "早川")).isEqualTo("早川浩二//会長");
        assertThat(split(Pages.person("早川浩二", "", "会長"), "早川原委員")).isEqualTo("早川浩二//会長");
        assertThat(split(Pages.person("早川", "", "会長"), "早委員")).isEqualTo("早川//会長");
        assertThat(split(Pages.person("林 ", "浩二", "会長"), "林会長")).isEqualTo("林 /浩二/会長");
        assertThat(split(Pages.person("Moss", "", "Chair"), "Mo委員")).isEqualTo("Moss//Chair");
    }

    @Test
    void a_surname_has_at_most_four_letters() {
        assertThat(split(Pages.person("勅使河原浩", "", ""), "勅使河原委員")).isEqualTo("勅使河原/浩/");
        assertThat(split(Pages.person("勅使河原浩二", "", ""), "勅使河原浩委員")).isEqualTo("勅使河原浩二//");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', true",
        "委員, '', true",
        "(2), '', true",
        "原さ, '', false",
        "まとめ役, 町のまとめ役です, true",
        "まとめ, 町のまと, false"
    })
    void an_office_or_a_part_of_the_post_may_be_behind_it(String rest, String post, boolean office) {
        assertThat(Surnames.isOffice(rest, post)).isEqualTo(office);
    }
}
