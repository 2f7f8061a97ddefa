package dev.hatsugen.writing;

import dev.hatsugen.language.Folding;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.MeetingHeader;
import dev.hatsugen.quote.VerifiedQuote;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cuts a sentence over quotes of several meetings at the meetings that it names: what it says of each has to be proven by that
 * meeting's quotes alone, or the words of one meeting could be said to be another's.
 */
final class MeetingCheck {

    private static final Locale[] LANGUAGES = {Locale.JAPANESE, Locale.ENGLISH};

    private MeetingCheck() {}

    /**
     * What a sentence says of one meeting.
     *
     * @param words folded, with what is in front of the first meeting that the sentence names
     * @param quotes those of the meeting that the sentence leans on
     */
    record Part(String words, List<VerifiedQuote> quotes) {}

    /** The parts of {@code sentence}, folded; none where it leans on one meeting, or names none of those it leans on. */
    static List<Part> parts(String sentence, List<VerifiedQuote> cited) {
        List<Meeting> meetings =
                cited.stream().map(VerifiedQuote::meeting).distinct().toList();
        if (meetings.size() < 2) {
            return List.of();
        }
        TreeMap<Integer, Meeting> named = new TreeMap<>();
        meetings.forEach(meeting -> places(meeting, sentence).forEach(place -> named.put(place, meeting)));
        if (named.isEmpty()) {
            return List.of();
        }
        String before = sentence.substring(0, named.firstKey());
        Map<Meeting, StringBuilder> words = new LinkedHashMap<>();
        named.forEach((place, meeting) -> {
            Integer next = named.higherKey(place);
            String said = sentence.substring(place, next == null ? sentence.length() : next);
            words.computeIfAbsent(meeting, first -> new StringBuilder(before)).append(said);
        });
        List<Part> parts = new ArrayList<>();
        words.forEach((meeting, said) -> parts.add(new Part(
                said.toString(),
                cited.stream().filter(quote -> quote.meeting().equals(meeting)).toList())));
        return parts;
    }

    /** Whether {@code sentence}, folded, leans on one meeting, or names each of those it leans on. */
    static boolean namesAll(String sentence, List<VerifiedQuote> cited) {
        long meetings = cited.stream().map(VerifiedQuote::meeting).distinct().count();
        return meetings < 2 || parts(sentence, cited).size() == meetings;
    }

    /**
     * Whether {@code sentence}, folded, may mean one of several meetings by a figure that is beside its quotes alone, and names none
     * so that it could be told which: what it says of each is not to be proven then.
     */
    static boolean isUnclear(String sentence, Evidence evidence) {
        return evidence.cited().stream().map(VerifiedQuote::meeting).distinct().count() > 1
                && parts(sentence, evidence.cited()).isEmpty()
                && !values(evidence.leant()).containsAll(values(sentence));
    }

    private static Set<BigDecimal> values(String text) {
        return Figures.of(text).stream()
                .map(figure -> figure.value().stripTrailingZeros())
                .collect(Collectors.toSet());
    }

    private static List<Integer> places(Meeting meeting, String sentence) {
        List<Integer> places = new ArrayList<>();
        names(meeting.header()).forEach(name -> {
            Matcher at = Pattern.compile("(?<![0-9])" + name).matcher(sentence);
            while (at.find()) {
                places.add(at.start());
            }
        });
        return places;
    }

    /** Expressions for what a meeting is called: its number, its day in the forms of both languages, its title. */
    private static Stream<String> names(MeetingHeader header) {
        List<String> names = new ArrayList<>();
        Integer number = header.number();
        LocalDate date = header.date();
        if (number != null) {
            names.add("第?" + number + "回");
            names.add("(?:the )?" + number + "(?:st|nd|rd|th)\\b");
            names.add("(?:meeting|session|no\\.|number|#) ?" + number + "(?![0-9])");
        }
        if (date != null) {
            names.add("(?:" + date.getYear() + "年)?" + date.getMonthValue() + "月(?:" + date.getDayOfMonth() + "日)?");
            names.add(date.toString());
            for (Locale language : LANGUAGES) {
                String month = DateTimeFormatter.ofPattern("MMMM", language).format(date);
                names.add("(?:" + date.getDayOfMonth() + " )?" + Pattern.quote(Folding.fold(month)) + "(?:" + " "
                        + date.getDayOfMonth() + ")?(?![0-9])");
            }
        }
        if (header.title() != null) {
            names.add(Pattern.quote(Folding.fold(header.title())));
        }
        return names.stream();
    }
}
