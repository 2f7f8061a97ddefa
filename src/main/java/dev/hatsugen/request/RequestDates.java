package dev.hatsugen.request;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as sentences of ours write them. */
final class RequestDates {

    private RequestDates() {}

    static String text(LocalDate date, Locale language) {
        return DateTimeFormatter.ofPattern(RequestMessages.of(language, "date"), language)
                .format(date);
    }
}
