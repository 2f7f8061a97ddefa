package dev.hatsugen.answer;

import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.question.Participant;
import dev.hatsugen.quote.Quotes;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.Comparator;
import java.util.List;

/** What somebody said, in the order of the record; short turns, which may only move the meeting on, where there is little else. */
final class Overview {

    private static final int MIN_TURN_LENGTH = 60;

    private final List<Passage> said;

    private Overview(List<Passage> said) {
        this.said = said;
    }

    static Overview of(ParsedQuestion reading, PassageSearch index) {
        List<Participant> speakers = reading.speakers();
        return new Overview(index.inOrder(speakers.stream()
                        .map(Participant::meeting)
                        .distinct()
                        .flatMap(meeting -> index.passages(meeting).stream()))
                .filter(passage -> speakers.stream().anyMatch(speaker -> speaker.spoke(passage)))
                .toList());
    }

    /** How many passages there are. */
    int size() {
        return said.size();
    }

    /** At most so many of them. */
    List<VerifiedQuote> quotes(int most) {
        List<Passage> chosen = said.stream()
                .sorted(Comparator.comparing(Overview::isShort))
                .limit(most)
                .toList();
        return said.stream()
                .filter(chosen::contains)
                .map(passage -> Quotes.of(passage, Relation.SAID, 1))
                .toList();
    }

    private static boolean isShort(Passage passage) {
        return passage.statement().words().text().length() < MIN_TURN_LENGTH;
    }
}
