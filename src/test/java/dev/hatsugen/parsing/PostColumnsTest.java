package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lists in a column of posts and one of names, and the posts as labels. */
class PostColumnsTest {

    @Test
    void the_rows_together_tell_which_column_has_the_names() {
        List<String> posts =
                List.of("Chair     G. Moss", "Open Days   Ivy Ash (from May)", "Raffle\tDr Roe", "1. The roof");
        assertThat(posts.stream().map(PostColumns.of(posts)::entry))
                .containsExactly("G. Moss (Chair)", "Ivy Ash (Open Days, from May)", "Dr Roe (Raffle)", "1. The roof");
        List<String> names = List.of("G. Moss     Chair", "Ivy Ash   Open Days", "Dr Roe   Raffle (new)");
        assertThat(names.stream().map(PostColumns.of(names)::entry))
                .containsExactly("G. Moss (Chair)", "Ivy Ash (Open Days)", "Dr Roe (Raffle, new)");
    }

    @Test
    void other_rows_stay_as_they_are() {
        for (List<String> rows : List.of(
                List.of("Chair     G. Moss"),
                List.of("Ann Moss    Bo Roe", "Ivy Ash    Ed Lee"),
                List.of("Chair     the usual one", "Clerk     G. Moss"),
                List.of("会長　　早川 渉", "会計　　小暮 正"))) {
            assertThat(rows.stream().map(PostColumns.of(rows)::entry)).isEqualTo(rows);
        }
    }

    @Test
    void posts_of_a_list_below_its_title_are_labels() {
        assertThat(people("""
                        BRINDLE BAND - MINUTES OF THE COMMITTEE
                        4 February 2025, the hut

                        In attendance
                          Chair               G. Marlow
                          Deputy Conductor    P. Sethi
                          Conductor           A. Wynn
                          Uniforms            T. Okoro
                          Co-opted            Lena Brandt (for the juniors)
                        Apologies: Librarian (ill), K. Foss

                        1. OPENING
                        Chair: Welcomed everybody, and Miss Brandt above all.
                        2. SPRING CONCERT
                        Conductor: The hall is booked for the third of May.
                        Deputy Conductor: Two of the horns cannot come that day.
                        Uniforms: Eleven jackets are at the cleaner's. They will be back in March.
                        Miss Brandt: The juniors would like to play one piece alone.
                        Conductor: Had no quarrel with that.
                        """))
                .containsExactly("G. Marlow", "A. Wynn", "P. Sethi", "T. Okoro", "Lena Brandt", "A. Wynn");
    }

    @Test
    void the_list_may_begin_on_the_line_of_its_title() {
        assertThat(people("""
                        Weir Lane Growers
                        Meeting of 9 May 2025

                        Present:   Secretary      Ms J. Tull
                                   Treasurer      R. Amadi
                                   Compost        O. Lindqvist

                        Secretary: The water is back on since Monday.
                        Compost: We need a second bay before the summer.
                        Treasurer: There is £210 for it. That should be enough.
                        Compost: It is.
                        """)).containsExactly("J. Tull", "O. Lindqvist", "R. Amadi", "O. Lindqvist");
    }

    @Test
    void names_may_stand_first() {
        assertThat(people("""
                        Tarn Rowing Club, notes of 2 June 2025

                        Attendees
                        H. Vane          Captain of Boats, Director
                        M. Osei          Boathouse Manager
                        Clara Finch      Social

                        Social: The regatta supper is sold out.
                        Boathouse Manager: Somebody must mend the slipway first.
                        Director: I will ask the yard.
                        Social: Thank you both.
                        """)).containsExactly("Clara Finch", "M. Osei", "H. Vane", "Clara Finch");
    }

    private static Stream<String> people(String text) {
        Meeting meeting = Minutes.of(text);
        return meeting.statements().stream().map(turn -> turn.speaker().name()).map(name -> name == null ? "?" : name);
    }
}
