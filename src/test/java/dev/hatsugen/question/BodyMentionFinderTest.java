package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Meetings by the name of their body. */
class BodyMentionFinderTest {

    private static final List<Meeting> MEETINGS = List.of(
            of(1, "湊南区議会まちづくり防災委員会"),
            of(2, "湊南区議会まちづくり防災委員会"),
            of(3, "葦原病院 倫理審査会"),
            of(4, "青葉町会 定期総会"),
            of(5, "Fernhall Library Board"),
            of(6, null));

    @ParameterizedTest
    @CsvSource({
        "まちづくり防災委員会で何が決まったか, 1 2, まちづくり防災委員会",
        "防災委員会の第2回, 1 2, 防災委員会",
        "湊南区議会まちづくり防災委員会における議論, 1 2, 湊南区議会まちづくり防災委員会",
        "倫理審査会では何が決まりましたか, 3, 倫理審査会",
        "審査会の出席者, 3, 審査会",
        "総会で決まったこと, 4, 総会",
        "what was decided at the library board, 5, library board",
        "the board's meetings, 5, board's",
        "did fernhall library board talk of fines, 5, fernhall library board"
    })
    void the_name_of_a_body_or_its_end_means_its_meetings(String question, String meetings, String words) {
        assertThat(BodyMentionFinder.find(question, MEETINGS)).hasValueSatisfying(named -> {
            assertThat(named.span().of(question)).isEqualTo(words);
            assertThat(named.meetings().stream().map(Meeting::key).collect(Collectors.joining(" ")))
                    .isEqualTo(meetings);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "教育委員会で何が決まったか",
                "防災委員会は何と言ったか",
                "防災の話",
                "総会に向けた準備",
                "会で決まったこと",
                "議会で決まったこと",
                "what about the library board",
                "at the boardwalk"
            })
    void other_bodies_and_bodies_that_speak_name_no_meeting(String question) {
        assertThat(BodyMentionFinder.find(question, MEETINGS)).isEmpty();
    }

    @Test
    void of_two_places_the_one_that_means_the_meeting_counts() {
        String question = "審査会は審査会で何を決めたか";
        assertThat(BodyMentionFinder.find(question, MEETINGS))
                .hasValueSatisfying(named -> assertThat(named.span().start()).isEqualTo(4));
    }

    @Test
    void a_short_last_word_that_ends_all_bodies_tells_nothing() {
        List<Meeting> alike = List.of(of(1, "青葉町会 総会"), of(2, "若葉町会 総会"));
        assertThat(BodyMentionFinder.find("総会で決まったこと", alike)).isEmpty();
        assertThat(BodyMentionFinder.find("青葉町会総会で決まったこと", alike)).isPresent();
        assertThat(BodyMentionFinder.find("総会で決まったこと", List.of())).isEmpty();
    }

    private static Meeting of(int number, @Nullable String body) {
        return SpokenMinutes.meeting(number, LocalDate.of(2024, 3, number), body, List.of());
    }
}
