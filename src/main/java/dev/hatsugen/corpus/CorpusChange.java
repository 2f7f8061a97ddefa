package dev.hatsugen.corpus;

import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.ParsedMinutes;
import dev.hatsugen.minutes.PersonName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of a corpus from one reading to the next.
 *
 * @param added minutes whose file is new
 * @param changed minutes whose file or supplement is another now
 * @param removed meetings whose file is gone, or is no minutes any more
 * @param refused files that are passed over now and were not before
 */
public record CorpusChange(
        List<ParsedMinutes> added, List<ParsedMinutes> changed, List<Meeting> removed, List<Refusal> refused) {

    public CorpusChange {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
        refused = List.copyOf(refused);
    }

    static CorpusChange between(CorpusReading before, CorpusReading after) {
        Map<String, Meeting> gone = new LinkedHashMap<>();
        before.minutes().forEach(minutes -> gone.put(minutes.meeting().source().name(), minutes.meeting()));
        List<ParsedMinutes> added = new ArrayList<>();
        List<ParsedMinutes> changed = new ArrayList<>();
        for (ParsedMinutes minutes : after.minutes()) {
            Meeting former = gone.remove(minutes.meeting().source().name());
            if (former == null) {
                added.add(minutes);
            } else if (!isSame(former, minutes.meeting())) {
                changed.add(minutes);
            }
        }
        List<Refusal> refused = new ArrayList<>(after.refused());
        refused.removeAll(before.refused());
        return new CorpusChange(added, changed, List.copyOf(gone.values()), refused);
    }

    /** Whether the minutes are the same as before. */
    public boolean changesNothing() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    private static boolean isSame(Meeting one, Meeting other) {
        return one.source().sha256().equals(other.source().sha256())
                && one.header().equals(other.header())
                && asWritten(one).equals(asWritten(other));
    }

    /** Its people but for what other minutes tell of their names. */
    private static List<Attendee> asWritten(Meeting meeting) {
        return meeting.attendees().stream()
                .map(Attendee::asWritten)
                .map(person -> new Attendee(
                        new PersonName(person.name().joined(), "", person.name().kana()),
                        person.post(),
                        person.attendance(),
                        person.provenance()))
                .toList();
    }
}
