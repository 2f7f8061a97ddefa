package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.PersonName;
import dev.hatsugen.minutes.Provenance;
import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.minutes.Span;
import java.util.List;

/** Pages, people and labels for the tests of one class alone. */
final class Pages {

    private Pages() {}

    static Page of(String text) {
        return Page.of(new SourceText("sample.txt", text));
    }

    static Attendee person(String surname, String given, String post) {
        return new Attendee(
                new PersonName(surname, given, null), post, Attendance.PRESENT, new Provenance.InText(new Span(0, 0)));
    }

    static LabelJudge judge(Attendee... listed) {
        return new LabelJudge(new Roster(List.of(listed)), Legend.none());
    }

    static TurnConvention.Heading heading(String label) {
        return new TurnConvention.Heading(SpeakerLabel.of(label), new Span(0, 0), 0, 1);
    }

    static List<TurnConvention.Heading> headings(String... labels) {
        return List.of(labels).stream().map(Pages::heading).toList();
    }
}
