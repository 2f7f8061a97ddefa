package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Corpus;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleTest {

    @Test
    void those_who_spoke_come_before_the_silent_and_older_meetings_before_later_ones() {
        People people = new People(new Corpus(List.of(
                SpokenMinutes.held(2, "2025-03-01", "町長|伊藤|花子|町長"),
                SpokenMinutes.held(1, "2024-03-01", "|佐藤|一郎|委員", "図書館長"))));
        assertThat(people.participants().stream().map(who -> who.shown() + " " + who.spoke()))
                .containsExactly("図書館長 true", "佐藤 一郎 false", "伊藤 花子 true");
    }

    @Test
    void whoever_spoke_under_two_labels_is_one_person_with_the_longer_one() {
        for (List<String> labels : List.of(List.of("議長|伊藤|花子|", "伊藤委員|伊藤|花子|"), List.of("伊藤委員|伊藤|花子|", "議長|伊藤|花子|"))) {
            assertThat(SpokenMinutes.people(labels.toArray(String[]::new)).participants())
                    .singleElement()
                    .satisfies(who -> assertThat(who.speaker().label()).isEqualTo("伊藤委員"));
        }
    }

    @Test
    void a_turn_of_nobody_is_nobodys() {
        assertThat(SpokenMinutes.people("", "").participants()).isEmpty();
        assertThat(new People(new Corpus(List.of())).participants()).isEmpty();
    }

    @Test
    void a_person_is_called_at_each_meeting_as_at_any() {
        People people = new People(new Corpus(List.of(
                SpokenMinutes.held(1, "2024-03-01", "矢内委員|矢内|千鶴|委員"), SpokenMinutes.held(2, "2025-03-01", "矢内委員"))));
        assertThat(people.profiles()).hasSize(2).allSatisfy(profile -> {
            assertThat(profile.surnames()).contains("矢内");
            assertThat(profile.names()).contains("矢内千鶴");
        });
    }

    @Test
    void a_description_that_is_somebodys_surname_is_a_name() {
        List<PersonProfile> profiles = SpokenMinutes.people("江口さん", "受付・江口").profiles();
        assertThat(profiles.getLast().surnames()).containsExactly("江口");
        assertThat(profiles.getLast().descriptions()).containsExactly("受付");
    }
}
