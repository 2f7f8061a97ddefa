package dev.hatsugen.question;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Romaji;
import dev.hatsugen.minutes.Attendee;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Offers members while a name is being typed, and names like one that nobody has. */
final class MemberSuggestions {

    private static final Pattern TITLE =
            Pattern.compile(Lexicon.of("honorifics").expression("typed") + "$");
    private static final Pattern BEFORE =
            Pattern.compile("^" + Lexicon.of("honorifics").expression("before") + "+");
    private static final int MAX_NEAR = 3;
    private static final int MIN_OFFICE_LENGTH = 2;

    private final List<Candidate> candidates;

    /** Somebody who can be offered: what is shown, and names, label and posts as they are compared; those who spoke come first. */
    private record Candidate(MemberSuggestion suggestion, List<String> names, String office, boolean spoke) {}

    MemberSuggestions(List<Participant> participants) {
        Map<String, List<Participant>> people = participants.stream()
                .collect(Collectors.groupingBy(Participant::key, LinkedHashMap::new, Collectors.toList()));
        candidates = people.values().stream()
                .map(MemberSuggestions::candidate)
                .sorted(Comparator.comparing(candidate -> !candidate.spoke()))
                .toList();
    }

    private static Candidate candidate(List<Participant> person) {
        Participant last = person.getLast();
        Attendee attendee = last.attendee();
        MemberSuggestion shown =
                new MemberSuggestion(last.shown(), last.post(), attendee == null ? null : attendee.name());
        StringBuilder offices = new StringBuilder();
        person.forEach(participant -> offices.append(participant.offices()).append(' '));
        List<String> names =
                person.stream().flatMap(MemberSuggestions::names).distinct().toList();
        return new Candidate(shown, names, offices.toString(), person.stream().anyMatch(Participant::spoke));
    }

    private static Stream<String> names(Participant participant) {
        Attendee attendee = participant.attendee();
        if (attendee == null) {
            return Stream.of(plain(participant.shown()), plain(withoutTitle(participant.shown())));
        }
        String kana = attendee.name().kana();
        Stream<String> written =
                Stream.of(plain(attendee.name().joined()), plain(attendee.name().full()));
        if (kana == null) {
            return written;
        }
        String[] parts = kana.split("[ 　]", 2);
        String surname = latin(parts[0]);
        String given = parts.length > 1 ? latin(parts[1]) : "";
        return Stream.concat(
                written, Stream.of(Romaji.katakana(String.join("", parts)), surname + given, given + surname));
    }

    private static String latin(String kana) {
        return Romaji.withoutLongVowels(Romaji.of(kana));
    }

    /** Those whose name begins with what was typed, then those whose office holds it; all for an empty beginning. */
    List<MemberSuggestion> startingWith(String typed, int most) {
        String beginning = plain(typed);
        String words = Folding.fold(typed.strip());
        Stream<Candidate> byName = candidates.stream()
                .filter(candidate -> candidate.names().stream().anyMatch(name -> name.startsWith(beginning)));
        Stream<Candidate> byOffice = candidates.stream()
                .filter(candidate -> words.length() >= MIN_OFFICE_LENGTH
                        && candidate.office().contains(words));
        return Stream.concat(byName, byOffice)
                .map(Candidate::suggestion)
                .distinct()
                .limit(most)
                .toList();
    }

    /** People whose name is written or read nearly as {@code typed}, best first. */
    List<String> near(String typed) {
        String wanted = TITLE.matcher(plain(withoutTitle(typed))).replaceFirst("");
        Map<String, Double> distances = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            double distance = candidate.names().stream()
                    .mapToDouble(name -> distance(wanted, name))
                    .min()
                    .orElse(1);
            distances.merge(candidate.suggestion().name(), distance, Math::min);
        }
        return distances.entrySet().stream()
                .filter(entry -> entry.getValue() <= 0.5 && wanted.length() >= 2)
                .sorted(Map.Entry.comparingByValue())
                .limit(MAX_NEAR)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The edits that make {@code typed} the beginning of {@code name}, as a share of its length. */
    private static double distance(String typed, String name) {
        LevenshteinDistance edits = LevenshteinDistance.getDefaultInstance();
        int least = IntStream.rangeClosed(0, name.length())
                .map(end -> edits.apply(typed, name.substring(0, end)))
                .min()
                .orElseThrow();
        return (double) least / Math.max(1, typed.length());
    }

    private static String withoutTitle(String typed) {
        return BEFORE.matcher(Folding.fold(typed.strip())).replaceFirst("");
    }

    private static String plain(String typed) {
        String folded = Folding.fold(typed.strip()).replaceAll("[\\s・]", "");
        return RomanizedNameFinder.isLatin(folded) ? Romaji.withoutLongVowels(folded) : Romaji.katakana(folded);
    }
}
