package dev.hatsugen.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as English minutes write them: 11 March 2025, Tuesday 17th September 2024, March 11, 2025. */
public final class EnglishDates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /** A group for the name of a month, whole or shortened, in small letters. */
    static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

    private static final Pattern DATE = Pattern.compile("\\b(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + ",?|"
            + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,?) (\\d{4})\\b");

    private EnglishDates() {}

    /** The first full date in {@code text}; empty where there is none. */
    public static Optional<LocalDate> find(String text) {
        Matcher matcher = DATE.matcher(text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String day = matcher.group(1) != null ? matcher.group(1) : matcher.group(4);
        String month = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(matcher.group(5)), month(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty(); // 31 June: no date
        }
    }

    /** The number of the month of which {@code name} is the first three letters. */
    static int month(String name) {
        return MONTHS.indexOf(name) + 1;
    }
}
