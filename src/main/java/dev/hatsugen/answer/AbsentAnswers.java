package dev.hatsugen.answer;

import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.language.Folding;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.question.Participant;
import dev.hatsugen.quote.Quotes;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.record.RecordAnswers;
import java.util.ArrayList;
import java.util.List;

/** What the record holds of somebody who was absent: that they were, and what others said of them. */
final class AbsentAnswers {

    private AbsentAnswers() {}

    /** The words of others at the same meetings that name one of {@code absent}, then the lines that say they were absent. */
    static List<VerifiedQuote> quotes(List<Participant> absent, PassageSearch index) {
        List<VerifiedQuote> quotes = new ArrayList<>();
        for (Participant participant : absent) {
            Attendee person = participant.speaker().attendee();
            if (person == null) {
                continue;
            }
            References references = new References(person, participant.meeting().attendees());
            for (Passage passage : index.passages(participant.meeting())) {
                if (!passage.isOfRecord() && references.areIn(passage.text())) {
                    quotes.add(Quotes.of(passage, Relation.MENTIONED, 1));
                }
            }
            RecordAnswers.absent(participant.meeting()).stream()
                    .filter(line -> Folding.fold(line.text())
                            .contains(Folding.fold(person.name().surname())))
                    .forEach(quotes::add);
        }
        return quotes;
    }
}
