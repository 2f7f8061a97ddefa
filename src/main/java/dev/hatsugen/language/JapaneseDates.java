package dev.hatsugen.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as minutes and questions write them: 令和７年２月５日, R3.2.9, 2025年2月5日, 2021-02-09, 二〇二〇年九月一日. */
public final class JapaneseDates {

    private static final String NUMBER = "([" + JapaneseNumbers.FIGURES + "]{1,4})";
    /** A group for the name of an era. */
    static final String ERA = "(令和|平成|昭和|大正|明治|(?<![a-z])[rhs](?=[0-9]))?";

    private static final Pattern DATE = Pattern.compile(ERA + "\\s*" + NUMBER
            + "\\s*[年.\\-/]\\s*(?:\\([^)]{1,10}\\)\\s*)?" + NUMBER + "\\s*[月.\\-/]\\s*" + NUMBER + "\\s*日?");
    private static final Pattern CIRCLE_AS_NOUGHT = Pattern.compile("(?<=[〇一二三四五六七八九])[○◯]");
    private static final Map<String, Integer> YEAR_BEFORE_FIRST =
            Map.of("令和", 2018, "r", 2018, "平成", 1988, "h", 1988, "昭和", 1925, "s", 1925, "大正", 1911, "明治", 1867);

    private JapaneseDates() {}

    /** The first full date in {@code text}; empty where there is none. */
    public static Optional<LocalDate> find(String text) {
        Matcher matcher =
                DATE.matcher(CIRCLE_AS_NOUGHT.matcher(Folding.fold(text)).replaceAll("〇"));
        while (matcher.find()) {
            Optional<LocalDate> date = date(matcher);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** The year of the common era of a year in a Japanese era; empty where the era is unknown. */
    public static OptionalInt year(String era, int yearOfEra) {
        Integer before = YEAR_BEFORE_FIRST.get(Folding.fold(era));
        return before == null ? OptionalInt.empty() : OptionalInt.of(before + yearOfEra);
    }

    private static Optional<LocalDate> date(Matcher matcher) {
        OptionalInt year = JapaneseNumbers.parse(matcher.group(2));
        if (matcher.group(1) != null && year.isPresent()) {
            year = year(matcher.group(1), year.getAsInt());
        }
        OptionalInt month = JapaneseNumbers.parse(matcher.group(3));
        OptionalInt day = JapaneseNumbers.parse(matcher.group(4));
        if (year.isEmpty() || month.isEmpty() || day.isEmpty() || year.getAsInt() < 1868) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year.getAsInt(), month.getAsInt(), day.getAsInt()));
        } catch (DateTimeException e) {
            return Optional.empty(); // 13月, 31日 of a short month: no date
        }
    }
}
