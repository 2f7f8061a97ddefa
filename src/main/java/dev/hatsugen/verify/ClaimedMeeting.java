package dev.hatsugen.verify;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.JapaneseNumbers;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Meeting;
import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The meeting at which something is claimed to have been said: 第42回で, 2021年の会合で, "at meeting 42", "in 2021".
 *
 * @param written as written in the claim
 * @param number 第何回; null where a year is named
 * @param year the year; null where a number is named
 */
record ClaimedMeeting(
        String written, @Nullable Integer number, @Nullable Integer year) {

    private static final String MEETING = Lexicon.of("meeting-words").expression("meeting");
    private static final String MEETING_ENGLISH = Lexicon.of("meeting-words").expression("meeting-english");
    private static final Pattern NAMED = Pattern.compile(
            "第?(?<number>[0-9０-９〇一二三四五六七八九十百]{1,4})回(?:の?" + MEETING + ")?"
                    + "|" + MEETING_ENGLISH + "\\s*(?:no\\.?\\s*)?(?<after>[0-9]{1,4})"
                    + "|(?<before>[0-9]{1,4})(?:st|nd|rd|th)\\s*" + MEETING_ENGLISH + ""
                    + "|(?<year>20[0-9]{2})年?(?:の?" + MEETING + ")?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTICLES = Lexicon.of("claim-words").pattern("particle");

    /** The first meeting that {@code frame} names; null where it names none. */
    static @Nullable ClaimedMeeting in(String frame) {
        Matcher named = NAMED.matcher(frame);
        if (!named.find()) {
            return null;
        }
        String year = named.group("year");
        if (year != null) {
            return new ClaimedMeeting(named.group(), null, Integer.parseInt(year));
        }
        String figures = Stream.of("number", "after", "before")
                .map(named::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        OptionalInt number = JapaneseNumbers.parse(Folding.fold(figures));
        return number.isEmpty() ? null : new ClaimedMeeting(named.group(), number.getAsInt(), null);
    }

    /** {@code frame} without the words for the meeting, so that they are not taken for a part of a name. */
    String removedFrom(String frame) {
        int at = frame.indexOf(written);
        String behind =
                PARTICLES.matcher(frame.substring(at + written.length())).replaceFirst("");
        return (frame.substring(0, at) + " " + behind).strip();
    }

    boolean is(Meeting meeting) {
        LocalDate date = meeting.header().date();
        return number != null ? number.equals(meeting.number()) : date != null && Objects.equals(year, date.getYear());
    }
}
