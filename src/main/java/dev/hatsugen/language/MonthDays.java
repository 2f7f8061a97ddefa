package dev.hatsugen.language;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days without a year: 5/14(火), 5月14日, 14 May, May 14th. */
public final class MonthDays {

    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final Pattern JAPANESE = Pattern.compile("(?<![0-9/.])([" + JapaneseNumbers.FIGURES
            + "]{1,3})\\s*(?:月\\s*([" + JapaneseNumbers.FIGURES + "]{1,3})\\s*日|/\\s*([0-9]{1,2})(?![0-9/]))");
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:" + DAY + "(?: of)? " + EnglishDates.MONTH + "\\b|" + EnglishDates.MONTH + " " + DAY + "\\b)");

    private MonthDays() {}

    /** The first day in {@code text}, with or without a year; empty where there is none. */
    public static Optional<MonthDay> find(String text) {
        Matcher japanese = JAPANESE.matcher(Folding.fold(text));
        while (japanese.find()) {
            String day = japanese.group(2) != null ? japanese.group(2) : japanese.group(3);
            Optional<MonthDay> found = of(JapaneseNumbers.parse(japanese.group(1)), JapaneseNumbers.parse(day));
            if (found.isPresent()) {
                return found;
            }
        }
        Matcher english = ENGLISH.matcher(text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        if (!english.find()) {
            return Optional.empty();
        }
        String month = english.group(2) != null ? english.group(2) : english.group(3);
        String day = english.group(1) != null ? english.group(1) : english.group(4);
        return of(OptionalInt.of(EnglishDates.month(month)), OptionalInt.of(Integer.parseInt(day)));
    }

    private static Optional<MonthDay> of(OptionalInt month, OptionalInt day) {
        if (month.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(MonthDay.of(month.getAsInt(), day.getAsInt()));
        } catch (DateTimeException e) {
            return Optional.empty(); // 13/1, 2月30日: no day
        }
    }
}
