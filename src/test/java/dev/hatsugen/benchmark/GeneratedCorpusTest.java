package dev.hatsugen.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealCorpus;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.PassageCutter;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.parsing.UnreadableMinutesException;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeneratedCorpusTest {

    private static final Corpus SMALL = generated(1, 300);

    @Test
    void the_same_seed_gives_the_same_minutes_and_another_other_ones() {
        assertThat(texts(generated(1, 300))).isEqualTo(texts(SMALL));
        assertThat(texts(generated(2, 300))).doesNotContainAnyElementsOf(texts(SMALL));
    }

    @Test
    void a_larger_corpus_begins_with_a_smaller_one() {
        Corpus larger = generated(1, 900);
        assertThat(texts(larger)).startsWith(texts(SMALL).toArray(String[]::new));
        assertThat(larger.meetings().stream()
                        .mapToInt(meeting -> PassageCutter.searchable(meeting).size())
                        .sum())
                .isGreaterThanOrEqualTo(900);
    }

    @Test
    void members_are_listed_and_their_turns_are_known_as_theirs() {
        for (Meeting meeting : SMALL.meetings()) {
            assertThat(meeting.attendees()).hasSize(9);
            assertThat(meeting.header().date()).isNotNull();
            assertThat(meeting.statements())
                    .hasSizeGreaterThan(30)
                    .extracting(statement -> statement.speaker().attendee())
                    .allMatch(
                            attendee -> attendee != null && meeting.attendees().contains(attendee));
        }
    }

    @Test
    void a_body_has_a_name_of_its_own_to_ask_for() {
        Meeting meeting = SMALL.meetings().getFirst();
        assertThat(meeting.statements())
                .map(Statement::words)
                .anyMatch(words -> words.text().contains(GeneratedCorpus.nameIn(meeting)));
    }

    private static List<String> texts(Corpus corpus) {
        return corpus.meetings().stream()
                .map(meeting -> meeting.source().text())
                .toList();
    }

    private static Corpus generated(long seed, int passages) {
        try {
            return new GeneratedCorpus(seed, RealCorpus.corpus()).of(passages);
        } catch (UnreadableMinutesException e) {
            throw new AssertionError(e);
        }
    }
}
