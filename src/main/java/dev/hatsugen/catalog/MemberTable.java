package dev.hatsugen.catalog;

import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.minutes.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Everyone whom the minutes name, meeting by meeting. */
public final class MemberTable {

    /**
     * One person, or one label whose person nobody knows.
     *
     * @param name surname and given name, or the label
     * @param kana the reading; null where it is not known
     * @param terms one for each meeting
     */
    public record Entry(String name, @Nullable String kana, List<Term> terms) {

        public int statements() {
            return terms.stream().mapToInt(Term::statements).sum();
        }
    }

    /**
     * One person at one meeting.
     *
     * @param attendee null for a label whose person nobody knows
     * @param statements number of turns
     */
    public record Term(Meeting meeting, @Nullable Attendee attendee, int statements) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private MemberTable() {}

    /** In the order of the meetings and of their attendance lists. */
    public static List<Entry> of(Corpus corpus) {
        MemberTable roll = new MemberTable();
        corpus.meetings().forEach(roll::add);
        return List.copyOf(roll.entries.values());
    }

    private void add(Meeting meeting) {
        for (Attendee attendee : meeting.attendees()) {
            int statements = count(meeting, attendee.key());
            entry(attendee.key(), attendee.name().full(), attendee.name().kana())
                    .terms()
                    .add(new Term(meeting, attendee, statements));
        }
        meeting.statements().stream()
                .map(Statement::speaker)
                .filter(speaker -> speaker.attendee() == null)
                .map(Speaker::label)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(
                        label -> entry(label, label, null).terms().add(new Term(meeting, null, count(meeting, label))));
    }

    private Entry entry(String key, String name, @Nullable String kana) {
        Entry known = entries.get(key);
        if (known == null || (known.kana() == null && kana != null)) {
            List<Term> terms = known == null ? new ArrayList<>() : known.terms();
            entries.put(key, new Entry(name, kana, terms));
        }
        return Objects.requireNonNull(entries.get(key));
    }

    private static int count(Meeting meeting, String speakerKey) {
        return (int) meeting.statements().stream()
                .filter(statement -> statement.speaker().key().equals(speakerKey))
                .count();
    }
}
