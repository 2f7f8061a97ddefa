package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Attendee;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamesakesTest {

    private static final Attendee CHAIR = Pages.person("森本", "渉", "");
    private static final Attendee MEMBER = Pages.person("森本", "恵", "");
    private static final List<Attendee> TWO = List.of(CHAIR, MEMBER);

    private static Map<String, Attendee> found(
            List<Attendee> people, Map<String, Attendee> byLabel, List<String> notes, String... labels) {
        return new Namesakes(people, byLabel, notes).found(Pages.headings(labels));
    }

    @Test
    void a_member_is_the_other_one_once_the_first_was_called_by_the_office() {
        Map<String, Attendee> called = Map.of("森本座長", CHAIR);
        assertThat(found(TWO, called, List.of(), "森本座長", "森本委員")).containsExactly(Map.entry("森本委員", MEMBER));
        assertThat(found(TWO, called, List.of(), "森本委員", "森本座長")).isEmpty();
        assertThat(found(TWO, Map.of("座長", CHAIR), List.of(), "座長", "森本委員")).containsEntry("森本委員", MEMBER);
    }

    @Test
    void a_label_of_whom_somebody_is_known_stays() {
        Map<String, Attendee> called = Map.of("森本座長", CHAIR, "森本委員", CHAIR);
        assertThat(found(TWO, called, List.of(), "森本座長", "森本委員")).isEmpty();
    }

    @Test
    void the_one_called_by_the_given_name_or_as_a_member_tells_nothing() {
        assertThat(found(TWO, Map.of("森本渉座長", CHAIR), List.of(), "森本渉座長", "森本委員"))
                .isEmpty();
        assertThat(found(TWO, Map.of("森本", CHAIR), List.of(), "森本", "森本委員")).isEmpty();
    }

    @Test
    void neither_do_three_of_a_name() {
        List<Attendee> three = List.of(CHAIR, MEMBER, Pages.person("森本", "薫", ""));
        assertThat(found(three, Map.of("森本座長", CHAIR), List.of(), "森本座長", "森本委員"))
                .isEmpty();
    }

    @Test
    void an_initial_tells_two_of_a_surname_apart() {
        Attendee dan = Pages.person("Hughes", "Dan", "");
        Attendee eve = Pages.person("Hughes", "Eve", "");
        Map<String, Attendee> called = Map.of("Cllr D Hughes", dan);
        assertThat(found(List.of(dan, eve), called, List.of(), "Cllr D Hughes", "Cllr Hughes"))
                .containsExactly(Map.entry("Cllr Hughes", eve));
        assertThat(found(List.of(eve, dan), called, List.of(), "Cllr D Hughes", "Cllr Hughes"))
                .containsExactly(Map.entry("Cllr Hughes", eve));
        assertThat(found(List.of(dan, eve), Map.of(), List.of(), "Cllr Hughes")).isEmpty();
        assertThat(found(
                        List.of(dan, eve),
                        Map.of("Cllr D Hughes", dan, "Cllr E Hughes", eve),
                        List.of(),
                        "Cllr Hughes"))
                .isEmpty();
        assertThat(found(List.of(dan), called, List.of(), "Cllr Hughes")).isEmpty();
    }
}
