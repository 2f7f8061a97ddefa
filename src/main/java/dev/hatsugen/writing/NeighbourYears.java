package dev.hatsugen.writing;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The meetings of years that words count from those of a talk: "and the year before?". */
final class NeighbourYears {

    private static final Lexicon WORDS = Lexicon.of("neighbour-years");

    private NeighbourYears() {}

    /**
     * None where the words count no years.
     *
     * @param meetings those that the talk is about
     */
    static List<Meeting> meetings(String typed, Collection<Meeting> meetings, Corpus corpus) {
        int step = step(typed);
        Set<Integer> years = years(meetings.stream()).map(year -> year + step).collect(Collectors.toSet());
        return step == 0
                ? List.of()
                : corpus.meetings().stream()
                        .filter(meeting -> years(Stream.of(meeting)).anyMatch(years::contains))
                        .toList();
    }

    /** How many years the words go on, or back; 0 where they do not count years. */
    static int step(String typed) {
        String folded = Folding.fold(typed);
        return WORDS.has("before", folded) ? -1 : WORDS.has("after", folded) ? 1 : 0;
    }

    private static Stream<Integer> years(Stream<Meeting> meetings) {
        return meetings.map(meeting -> meeting.header().date())
                .filter(Objects::nonNull)
                .map(LocalDate::getYear);
    }
}
