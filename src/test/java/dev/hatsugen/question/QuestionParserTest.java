package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealAnswers;
import dev.hatsugen.minutes.Meeting;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table in {@code readings.txt}, line by line. */
class QuestionParserTest {

    @ParameterizedTest
    @MethodSource("lines")
    void reads_what_the_table_says(String line) {
        String[] cells = line.split("\\s*\\|\\s*");
        ParsedQuestion reading = RealAnswers.reader().read(cells[0]);
        assertThat(described(reading))
                .as(cells[0])
                .isEqualTo(line.substring(line.indexOf('|') + 1).strip());
    }

    @Test
    void whose_words_are_asked_for_is_told_from_who_is_mentioned() {
        ParsedQuestion reading = RealAnswers.reader().read("2021年の国家公安委員長は前田さんの注文にどう答えた？");
        assertThat(reading.speakers())
                .extracting(participant -> participant.speaker().label())
                .containsExactly("小此木国家公安委員長");
    }

    @Test
    void words_that_ask_are_no_topic() {
        Topic topic = RealAnswers.reader().read("量子暗号について後藤さんは何を述べましたか").topic();
        assertThat(topic.key()).containsExactly("量子", "暗号");
        assertThat(RealAnswers.reader().read("後藤さんの発言を見せて").topic().isEmpty()).isTrue();
    }

    static Stream<String> lines() {
        InputStream file = Objects.requireNonNull(QuestionParserTest.class.getResourceAsStream("readings.txt"));
        return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static String described(ParsedQuestion reading) {
        String meetings = reading.meetings().stream().map(Meeting::key).collect(Collectors.joining(" "));
        TreeSet<String> people = new TreeSet<>((a, b) -> {
            int byMeeting = a.replaceAll(".*@", "").compareTo(b.replaceAll(".*@", ""));
            return byMeeting != 0 ? byMeeting : a.compareTo(b);
        });
        for (PersonMention who : reading.who()) {
            who.participants()
                    .forEach(participant -> people.add(
                            surname(participant) + "@" + participant.meeting().key() + (who.strict() ? "" : "?")));
        }
        UnresolvedMention gap = reading.gap();
        return String.join(
                " | ",
                meetings.isEmpty() ? "-" : meetings,
                people.isEmpty() ? "-" : String.join(" ", people),
                reading.kind().name(),
                gap == null ? "-" : gap.kind().name());
    }

    private static String surname(Participant participant) {
        return Objects.requireNonNull(participant.speaker().attendee()).name().surname();
    }
}
