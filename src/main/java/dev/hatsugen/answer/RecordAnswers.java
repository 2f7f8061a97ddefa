package dev.hatsugen.answer;

import dev.hatsugen.language.Folding;
import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Provenance;
import dev.hatsugen.question.Kind;
import java.util.ArrayList;
import java.util.List;

/** Answers questions about the record itself: decisions, agenda, attendance, time and place, from its own blocks. */
final class RecordAnswers {

    private RecordAnswers() {}

    /** What the record of {@code meeting} says on a question of that kind; empty where it says nothing. */
    static List<VerifiedQuote> quotes(Meeting meeting, Kind kind, String topic) {
        return switch (kind) {
            case DECISIONS -> decisions(meeting);
            case DISCUSSED -> Agenda.items(meeting, Agenda.Part.DISCUSSION);
            case REPORTED -> Agenda.items(meeting, Agenda.Part.REPORT);
            case AGENDA -> Agenda.items(meeting, Agenda.Part.ALL);
            case ATTENDANCE -> attendance(meeting, topic);
            case ABSENCE -> absent(meeting);
            case OBJECTION -> Resolutions.objections(meeting);
            case TIME -> FrontLines.time(meeting);
            case PLACE -> FrontLines.place(meeting);
            case FACT, EVERYONE, ACROSS -> throw new IllegalArgumentException("no question about the record: " + kind);
        };
    }

    /** The sentence that says what was decided, what stood for decision, and the words that decided it. */
    private static List<VerifiedQuote> decisions(Meeting meeting) {
        List<VerifiedQuote> quotes = new ArrayList<>(Resolutions.named(meeting));
        quotes.addAll(Agenda.items(meeting, Agenda.Part.DECISION));
        quotes.addAll(Resolutions.decided(meeting));
        return quotes;
    }

    /** The lines of the list of attendance: those whose post or name the question names, else all. */
    private static List<VerifiedQuote> attendance(Meeting meeting, String topic) {
        List<VerifiedQuote> all = new ArrayList<>();
        List<VerifiedQuote> asked = new ArrayList<>();
        String wanted = Folding.fold(topic).replaceAll("[\\s、。？?]", "");
        for (Attendee attendee : meeting.attendees()) {
            if (attendee.provenance() instanceof Provenance.InText place
                    && attendee.attendance() != Attendance.ABSENT) {
                VerifiedQuote line = FrontLines.at(meeting, place.source(), Relation.RECORD);
                if (line == null) {
                    continue;
                }
                all.add(line);
                String post = Folding.fold(attendee.post());
                if ((post.length() >= 2 && wanted.contains(post))
                        || wanted.contains(Folding.fold(attendee.name().joined()))) {
                    asked.add(line);
                }
            }
        }
        return asked.isEmpty() ? all : asked;
    }

    /** The lines that say who was absent. */
    static List<VerifiedQuote> absent(Meeting meeting) {
        List<VerifiedQuote> quotes = new ArrayList<>();
        for (Attendee attendee : meeting.attendees()) {
            if (attendee.provenance() instanceof Provenance.InText place
                    && attendee.attendance() == Attendance.ABSENT) {
                VerifiedQuote line = FrontLines.at(meeting, place.source(), Relation.ABSENT);
                if (line != null
                        && quotes.stream().noneMatch(quote -> quote.source().equals(line.source()))) {
                    quotes.add(line);
                }
            }
        }
        return quotes;
    }
}
