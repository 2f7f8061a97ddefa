package dev.hatsugen.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.PersonName;
import dev.hatsugen.minutes.Provenance;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    private static final Attendee MARIKO = person("小暮", "真理子", "理事");
    private static final Attendee WATARU = person("小暮", "渉", "常務理事");

    private static Attendee person(String surname, String given, String post) {
        return new Attendee(
                new PersonName(surname, given, null), post, Attendance.ABSENT, new Provenance.Supplied("test"));
    }

    @Test
    void a_surname_refers_to_the_only_one_who_bears_it() {
        References references = new References(MARIKO, List.of(MARIKO, person("早川", "茂", "監事")));
        assertThat(references.areIn("小暮さんの案に賛成です。")).isTrue();
        assertThat(references.areIn("早川監事の案に賛成です。")).isFalse();
    }

    @Test
    void a_surname_that_two_bear_refers_to_one_with_the_given_name_or_the_post() {
        References references = new References(MARIKO, List.of(MARIKO, WATARU));
        assertThat(references.areIn("小暮 真理子さんの案に賛成です。")).isTrue();
        assertThat(references.areIn("小暮理事の案に賛成です。")).isTrue();
        assertThat(references.areIn("小暮渉常務理事の案に賛成です。")).isFalse();
        assertThat(references.areIn("小暮さんの案に賛成です。")).isFalse();
    }

    @Test
    void a_post_that_both_hold_tells_neither() {
        References references = new References(MARIKO, List.of(MARIKO, person("小暮", "渉", "理事")));
        assertThat(references.areIn("小暮理事の案に賛成です。")).isFalse();
    }

    @Test
    void a_name_in_a_longer_word_refers_to_nobody() {
        assertThat(new References(person("Lee", "Ann", ""), List.of()).areIn("The dog was asleep."))
                .isFalse();
        assertThat(new References(person("Lee", "Ann", ""), List.of()).areIn("Ms Lee will ask."))
                .isTrue();
        assertThat(new References(person("森", "渉", ""), List.of()).areIn("森林の手入れをする。"))
                .isFalse();
        assertThat(new References(person("森", "渉", ""), List.of()).areIn("森委員が調べる。"))
                .isTrue();
    }
}
