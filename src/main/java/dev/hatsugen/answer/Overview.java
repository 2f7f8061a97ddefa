package dev.hatsugen.answer;

import dev.hatsugen.minutes.Passage;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.question.Participant;
import dev.hatsugen.quote.Quotes;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.Collection;
import java.util.List;

/** What somebody said, in the order of the record, without the turns that only move the meeting on. */
final class Overview {

    private static final int MIN_TURN_LENGTH = 60;

    private Overview() {}

    static List<VerifiedQuote> quotes(ParsedQuestion reading, Collection<Passage> passages, int most) {
        List<Participant> speakers = reading.speakers();
        return passages.stream()
                .filter(passage -> speakers.stream().anyMatch(speaker -> speaker.spoke(passage)))
                .filter(passage -> passage.statement().words().text().length() >= MIN_TURN_LENGTH)
                .limit(most)
                .map(passage -> Quotes.of(passage, Relation.SAID, 1))
                .toList();
    }
}
