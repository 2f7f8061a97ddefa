package dev.hatsugen.writing;

import dev.hatsugen.language.Folding;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.minutes.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the people of the minutes are called: labels, surnames and full names, in the minutes' letters and in Latin ones. */
final class KnownPeople {

    private static final int MIN_LENGTH = 2;
    private static final int MIN_LATIN_LENGTH = 4;

    private final Set<String> names = new LinkedHashSet<>();

    KnownPeople(Corpus corpus) {
        for (Meeting meeting : corpus.meetings()) {
            for (Statement statement : meeting.statements()) {
                add(statement.speaker());
            }
            meeting.attendees().forEach(this::add);
        }
    }

    /** The names that are in {@code folded}; an English name as a whole word. */
    List<String> in(String folded) {
        return names.stream().filter(name -> stands(name, folded)).toList();
    }

    private static boolean stands(String name, String folded) {
        int at = folded.indexOf(name);
        if (at < 0 || name.charAt(0) > 'z') {
            return at >= 0;
        }
        int end = at + name.length();
        return (at == 0 || !Character.isLetter(folded.charAt(at - 1)))
                && (end == folded.length() || !Character.isLetter(folded.charAt(end)));
    }

    private void add(Speaker speaker) {
        if (speaker.label() != null) {
            add(speaker.label());
        }
        if (speaker.attendee() != null) {
            add(speaker.attendee());
        }
    }

    private void add(Attendee attendee) {
        add(attendee.name().surname());
        add(attendee.name().joined());
        add(attendee.name().full());
        for (String part :
                Romanized.name(attendee.name()).toLowerCase(Locale.ROOT).split(" ")) {
            if (part.length() >= MIN_LATIN_LENGTH) {
                add(part);
            }
        }
    }

    private void add(String name) {
        String folded = Folding.fold(name.strip());
        if (folded.length() >= MIN_LENGTH) {
            names.add(folded);
        }
    }
}
