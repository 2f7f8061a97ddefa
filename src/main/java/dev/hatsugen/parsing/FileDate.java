package dev.hatsugen.parsing;

import dev.hatsugen.language.JapaneseDates;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day of a meeting by the name of its file, where the minutes state none or none with a year: {@code 2024-05-14.md}. */
final class FileDate {

    private static final Pattern JOINED =
            Pattern.compile("(?<![0-9])(20[0-9]{2})[_ ]?(0[1-9]|1[0-2])[_ ]?(0[1-9]|[12][0-9]|3[01])(?![0-9])");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})(?![0-9])(?!年度)");

    private FileDate() {}

    /**
     * The day that the file {@code name} states, or the one of {@code stated} in the year that it states.
     *
     * @param stated the day that the minutes state without a year; null where they state none
     */
    static Optional<LocalDate> of(String name, @Nullable MonthDay stated) {
        Optional<LocalDate> whole = whole(name);
        if (stated == null) {
            return whole;
        }
        return whole.map(LocalDate::getYear).or(() -> year(name)).flatMap(year -> in(year, stated));
    }

    private static Optional<LocalDate> whole(String name) {
        Matcher joined = JOINED.matcher(name);
        if (!joined.find()) {
            return JapaneseDates.find(name);
        }
        return JapaneseDates.find(joined.group(1) + "-" + joined.group(2) + "-" + joined.group(3));
    }

    private static Optional<Integer> year(String name) {
        Matcher year = YEAR.matcher(name);
        return year.find() ? Optional.of(Integer.parseInt(year.group(1))) : Optional.empty();
    }

    private static Optional<LocalDate> in(int year, MonthDay day) {
        return day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty();
    }
}
