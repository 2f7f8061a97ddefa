package dev.hatsugen.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealAnswers;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.question.ParsedQuestion;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table in {@code follow-ups.txt}, line by line. */
class FollowUpResolverTest {

    private static final FollowUpResolver FOLLOW_UPS = new FollowUpResolver(RealAnswers.reader(), RealCorpus.corpus());

    @ParameterizedTest
    @MethodSource("lines")
    void goes_on_as_the_table_says(String line) {
        String[] cells = line.split("\\s*\\|\\s*");
        String expected = cells[2] + " | " + (cells.length > 3 ? cells[3] : "-");
        assertThat(described(FOLLOW_UPS.read(cells[1], cells[0], List.of())))
                .as(line)
                .isEqualTo(expected);
    }

    /** Whoever asks the whole question again, from a card of last week, is asking the same. */
    @ParameterizedTest
    @MethodSource("lines")
    void what_is_taken_over_stands_in_the_whole_question(String line) {
        String[] cells = line.split("\\s*\\|\\s*");
        if (FOLLOW_UPS.read(cells[1], cells[0], List.of()) instanceof FollowUp.Continued turn) {
            ParsedQuestion earlier = RealAnswers.reader().read(cells[0]);
            ParsedQuestion whole = RealAnswers.reader().read(turn.question());
            if (!turn.taken().people().isEmpty()) {
                assertThat(whole.speakers()).as(turn.question()).isNotEmpty();
            }
            if (!turn.taken().meetings().isEmpty()) {
                assertThat(whole.meetings()).as(turn.question()).isEqualTo(earlier.meetings());
            }
            if (!turn.taken().topic().isEmpty() && !whole.kind().isOfRecord()) {
                assertThat(whole.topic().key())
                        .as(turn.question())
                        .containsAll(RealAnswers.reader()
                                .read(turn.taken().topic())
                                .topic()
                                .key());
            }
        }
    }

    @Test
    void some_words_need_an_earlier_question() {
        assertThat(List.of("他には？", "それは誰が？", "誰ですか", "anything else?", "who said that?"))
                .allMatch(FOLLOW_UPS::needEarlierQuestion);
        assertThat(List.of("松原さんは？", "AIについて", "誰が量子暗号に触れましたか", "what else did Goto say about AI?"))
                .noneMatch(FOLLOW_UPS::needEarlierQuestion);
    }

    static Stream<String> lines() {
        InputStream file = Objects.requireNonNull(FollowUpResolverTest.class.getResourceAsStream("follow-ups.txt"));
        return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static String described(FollowUp turn) {
        return switch (turn) {
            case FollowUp.Complete complete -> "= | -";
            case FollowUp.Courtesy courtesy -> "~ | -";
            case FollowUp.More more -> "> | " + described(more.taken());
            case FollowUp.NotUnderstood unclear -> "? | -";
            case FollowUp.InLanguage other -> other.language() + " | -";
            case FollowUp.IntoShown into -> into.question() + " | " + described(into.taken());
            case FollowUp.InContext asked -> asked.query().whole().question() + " | " + described(asked.taken());
            case FollowUp.Continued continued -> continued.question() + " | " + described(continued.taken());
        };
    }

    private static String described(CarriedContext taken) {
        List<String> parts = new ArrayList<>(taken.people());
        taken.meetings().stream().map(Meeting::key).forEach(parts::add);
        if (!taken.topic().isEmpty()) {
            parts.add(taken.topic());
        }
        return parts.isEmpty() ? "-" : String.join(", ", parts);
    }
}
