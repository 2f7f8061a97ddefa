package dev.hatsugen.record;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Sentences;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.quote.QuoteVerifier;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.ArrayList;
import java.util.List;

/** What is said in a meeting of those who were not there: 「畠山委員から欠席の届け」. */
final class Absences {

    private static final Lexicon CUES = Lexicon.of("record-cues");

    private Absences() {}

    /** The sentences of turns that name somebody whom the record calls absent, and speak of absence. */
    static List<VerifiedQuote> said(Meeting meeting) {
        List<String> absent = meeting.attendees().stream()
                .filter(attendee -> attendee.attendance() == Attendance.ABSENT)
                .map(Attendee::name)
                .map(name -> Folding.fold(name.surname()))
                .filter(name -> !name.isBlank())
                .toList();
        List<VerifiedQuote> said = new ArrayList<>();
        for (Statement turn : meeting.statements()) {
            for (Span sentence : Sentences.of(turn.words().text())) {
                String words = Folding.fold(sentence.of(turn.words().text()));
                if (absent.stream().anyMatch(words::contains) && CUES.has("ABSENCE", words)) {
                    said.add(QuoteVerifier.quote(meeting, turn, sentence, Relation.SAID, 1));
                }
            }
        }
        return said;
    }
}
