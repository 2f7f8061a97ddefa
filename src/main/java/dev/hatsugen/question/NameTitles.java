package dev.hatsugen.question;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Provenance;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells namesakes apart by the titles before their names in labels and lists of attendance: Mrs Tolley is no Mr Tolley. */
final class NameTitles {

    private static final String TITLE = Lexicon.of("honorifics").expression("before");
    private static final Pattern LAST = Pattern.compile("(" + TITLE + ")\\s*$");

    private NameTitles() {}

    /** Those of {@code namesakes} whom the minutes give the title; all where it gives it to none, as titles are used loosely. */
    static List<Participant> withTitle(List<Participant> namesakes, String title) {
        Matcher last = LAST.matcher(title);
        boolean areSeveral = namesakes.stream().map(Participant::key).distinct().count() > 1;
        if (!areSeveral || !last.find()) {
            return namesakes;
        }
        String asked = word(last.group(1));
        Set<String> titled = namesakes.stream()
                .filter(person -> isCalled(asked, person))
                .map(Participant::key)
                .collect(Collectors.toSet());
        return titled.isEmpty()
                ? namesakes
                : namesakes.stream()
                        .filter(person -> titled.contains(person.key()))
                        .toList();
    }

    private static boolean isCalled(String title, Participant person) {
        String label = person.speaker().label();
        return (label != null && isBefore(title, Folding.fold(label), ""))
                || (person.attendee() != null && isListed(title, person, person.attendee()));
    }

    private static boolean isListed(String title, Participant person, Attendee attendee) {
        return attendee.asWritten().provenance() instanceof Provenance.InText written
                && isBefore(
                        title,
                        Folding.fold(
                                written.source().of(person.meeting().source().text())),
                        Folding.fold(attendee.asWritten().name().full()));
    }

    /** Whether the title is before {@code name} in {@code text}; before anything at its start where the name is empty. */
    private static boolean isBefore(String title, String text, String name) {
        Matcher titles = Pattern.compile((name.isEmpty() ? "^" : "\\b") + "(" + TITLE + ")\\s*" + Pattern.quote(name))
                .matcher(text);
        return titles.results().anyMatch(found -> word(found.group(1)).equals(title));
    }

    private static String word(String title) {
        return title.replace(".", "").strip();
    }
}
