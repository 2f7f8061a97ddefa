package dev.hatsugen.answer;

import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.question.Participant;
import dev.hatsugen.quote.Quotes;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;

/** What somebody said, in the order of the record, without the turns that only move the meeting on. */
final class Overview {

    private static final int MIN_TURN_LENGTH = 60;

    private Overview() {}

    static List<VerifiedQuote> quotes(ParsedQuestion reading, PassageSearch index, int most) {
        List<Participant> speakers = reading.speakers();
        return index.inOrder(speakers.stream()
                        .map(Participant::meeting)
                        .distinct()
                        .flatMap(meeting -> index.passages(meeting).stream()))
                .filter(passage -> speakers.stream().anyMatch(speaker -> speaker.spoke(passage)))
                .filter(passage -> passage.statement().words().text().length() >= MIN_TURN_LENGTH)
                .limit(most)
                .map(passage -> Quotes.of(passage, Relation.SAID, 1))
                .toList();
    }
}
