package dev.hatsugen.answer;

import dev.hatsugen.minutes.Passage;
import dev.hatsugen.question.Reading;
import dev.hatsugen.question.Voice;
import java.util.Collection;
import java.util.List;

/** What somebody said, in the order of the record, without the turns that only move the meeting on. */
final class Overview {

    private static final int SHORTEST_TURN = 60;

    private Overview() {}

    static List<VerifiedQuote> quotes(Reading reading, Collection<Passage> passages, int most) {
        List<Voice> speakers = reading.speakers();
        return passages.stream()
                .filter(passage -> speakers.stream()
                        .anyMatch(voice -> voice.meeting().equals(passage.meeting())
                                && voice.key()
                                        .equals(passage.statement().speaker().key())))
                .filter(passage -> passage.statement().words().text().length() >= SHORTEST_TURN)
                .limit(most)
                .map(passage -> Quotes.of(passage, Relation.SAID, 1))
                .toList();
    }
}
