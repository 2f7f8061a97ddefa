package dev.hatsugen.language;

import java.time.LocalDate;

/**
 * A time, as exactly as a text names it.
 *
 * @param unit how exact it is
 * @param from its first day; only what {@code unit} tells of it is known
 */
public record Moment(Unit unit, LocalDate from) {

    /** How exactly a time is named. */
    public enum Unit {
        DAY,
        MONTH,
        YEAR,
        /** A Japanese fiscal year, from April. */
        FISCAL_YEAR,
        SPRING,
        SUMMER,
        AUTUMN,
        WINTER,
        YEAR_END,
        YEAR_START,
        FIRST_HALF,
        SECOND_HALF,
        /** About that year: 20年前. */
        ABOUT_YEAR,
        /** Some day not long before: 先日. */
        SHORTLY_BEFORE,
        /** The meeting behind the one of that day: 次回会合. */
        NEXT_MEETING,
        /** The meeting before the one of that day: 前回会合. */
        PREVIOUS_MEETING
    }

    static Moment ofYear(Unit unit, int year) {
        return new Moment(unit, LocalDate.of(year, 1, 1));
    }
}
