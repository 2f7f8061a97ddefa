package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hatsugen.minutes.Corpus;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemberMatchTest {

    @Test
    void the_people_who_are_meant_are_told_apart_by_name() {
        List<Participant> all = new People(new Corpus(List.of(
                        SpokenMinutes.held(1, "2023-03-01", "伊藤委員|伊藤|花子|委員", "伊藤議員|伊藤|晃|議員"),
                        SpokenMinutes.held(2, "2024-03-01", "伊藤委員|伊藤|花子|委員"))))
                .participants();
        MemberMatch.Known known = new MemberMatch.Known("伊藤", all);
        assertThat(known.people()).containsOnlyKeys("伊藤 花子", "伊藤 晃");
        assertThat(known.people().keySet()).containsExactly("伊藤 花子", "伊藤 晃");
        assertThat(known.people().get("伊藤 花子"))
                .extracting(who -> who.meeting().key())
                .containsExactly("1", "2");
    }

    @Test
    void nobody_is_no_match() {
        assertThatThrownBy(() -> new MemberMatch.Known("伊藤", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("伊藤");
    }

    @Test
    void a_match_does_not_change_with_the_list_it_was_made_of() {
        List<String> near = new ArrayList<>(List.of("伊藤 花子"));
        MemberMatch.Unknown unknown = new MemberMatch.Unknown("伊東", near);
        near.clear();
        assertThat(unknown.near()).containsExactly("伊藤 花子");
    }
}
