package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.PersonName;
import dev.hatsugen.minutes.Provenance;
import dev.hatsugen.minutes.Speaker;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SamePeopleTest {

    private static final String BODY = "Harbour Committee";

    @Test
    void an_initial_is_the_first_name_of_the_other_list() {
        assertThat(same(List.of("N Kaur|Training Officer", "C Reid|Kit"), BODY, List.of("Nadia Kaur|", "Carla Reid|")))
                .containsExactly("Nadia Kaur");
    }

    @Test
    void a_first_name_alone_needs_a_post_that_they_share() {
        List<String> first = List.of("N Kaur|Training Officer", "S Doyle|Vehicles Officer");
        assertThat(same(first, null, List.of("Nadia|training", "Steve D|vehicles")))
                .containsExactly("Nadia training");
        assertThat(same(first, null, List.of("Nadia|kit", "Steve D|vehicles"))).isEmpty();
    }

    @Test
    void nobody_is_joined_where_two_could_be_meant() {
        assertThat(same(List.of("A Price|"), BODY, List.of("Alan Price|", "Anne Price|")))
                .isEmpty();
        assertThat(same(List.of("A Price|", "Alma Price|"), BODY, List.of("Alan Price|")))
                .containsExactly("Alan Price");
        assertThat(same(List.of("早川|", "戸川|"), BODY, List.of("早川 健太|", "早川 久美|")))
                .isEmpty();
    }

    @Test
    void a_surname_is_the_full_name_of_the_other_list() {
        assertThat(same(List.of("早川|", "戸川|"), BODY, List.of("早川 健太|", "戸川 実|")))
                .containsExactly("早川健太");
        assertThat(same(List.of("早川|会計"), BODY, List.of("早川|青年部"))).isEmpty();
    }

    @Test
    void people_of_other_bodies_are_others() {
        assertThat(same(List.of("N Kaur|"), "Parish Council", List.of("Nadia Kaur|")))
                .isEmpty();
    }

    /** Who at the second meeting, of the harbour committee, is the first one at the first, of {@code body}. */
    private static List<String> same(List<String> first, @Nullable String body, List<String> second) {
        List<Participant> all = new People(new Corpus(List.of(
                        SpokenMinutes.meeting(1, LocalDate.of(2024, 3, 1), body, speakers(first)),
                        SpokenMinutes.meeting(2, LocalDate.of(2024, 5, 1), BODY, speakers(second)))))
                .participants();
        return new SamePeople(all)
                .of(all.getFirst()).stream().map(SamePeople.Identity::key).toList();
    }

    private static List<Speaker> speakers(List<String> people) {
        return people.stream().flatMap(SamePeopleTest::speaker).toList();
    }

    private static Stream<Speaker> speaker(String person) {
        String[] parts = person.split("\\|", 2);
        boolean isLatin = RomanizedNameFinder.isLatin(parts[0]);
        String[] name = isLatin ? new String[] {parts[0]} : parts[0].split(" ", 2);
        PersonName called = new PersonName(name[0], name.length > 1 ? name[1] : "", null);
        Attendee attendee = new Attendee(called, parts[1], Attendance.PRESENT, new Provenance.Supplied("test"));
        return Stream.of(new Speaker(parts[0], attendee, Speaker.Proof.LABEL_LINE));
    }
}
