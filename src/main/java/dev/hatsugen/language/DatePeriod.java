package dev.hatsugen.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, a month or a year as users type it: 2025-02-05, 2025年2月, 令和7年, 2025, 5 February 2025.
 *
 * @param first its first day
 * @param last its last day
 */
public record DatePeriod(LocalDate first, LocalDate last) {

    private static final String NUMBER = "([" + JapaneseNumbers.FIGURES + "]{1,4})";
    private static final Pattern YEAR_AND_MONTH = Pattern.compile(
            JapaneseDates.ERA + "\\s*" + NUMBER + "\\s*(?:年(?:\\s*" + NUMBER + "\\s*月)?|[.\\-/]\\s*" + NUMBER + ")?");
    private static final int MIN_YEAR = 1868;

    /** The period that {@code typed} names and nothing else; empty where it names none. */
    public static Optional<DatePeriod> of(String typed) {
        String folded = Folding.fold(typed.strip());
        Optional<LocalDate> day = JapaneseDates.find(folded).or(() -> EnglishDates.find(folded));
        if (day.isPresent()) {
            return day.map(date -> new DatePeriod(date, date));
        }
        Matcher period = YEAR_AND_MONTH.matcher(folded);
        if (!period.matches()) {
            return Optional.empty();
        }
        OptionalInt year = year(period.group(1), period.group(2));
        String month = period.group(3) != null ? period.group(3) : period.group(4);
        return year.isEmpty() || year.getAsInt() < MIN_YEAR ? Optional.empty() : of(year.getAsInt(), month);
    }

    private static OptionalInt year(@Nullable String era, String figures) {
        OptionalInt year = JapaneseNumbers.parse(figures);
        return era == null || year.isEmpty() ? year : JapaneseDates.year(era, year.getAsInt());
    }

    private static Optional<DatePeriod> of(int year, @Nullable String month) {
        if (month == null) {
            return Optional.of(new DatePeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        try {
            YearMonth whole = YearMonth.of(year, JapaneseNumbers.parse(month).orElse(0));
            return Optional.of(new DatePeriod(whole.atDay(1), whole.atEndOfMonth()));
        } catch (DateTimeException e) {
            return Optional.empty(); // 13月: no month
        }
    }
}
