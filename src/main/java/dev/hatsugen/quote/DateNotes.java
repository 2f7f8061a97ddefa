package dev.hatsugen.quote;

import dev.hatsugen.language.Moment;
import dev.hatsugen.language.RelativeDates;
import dev.hatsugen.messages.Messages;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Resolves relative and era dates against the day of the meeting. */
public final class DateNotes {

    private static final Messages MESSAGES = new Messages(DateNotes.class);

    private DateNotes() {}

    /** The notes on the words of {@code quote}, in order; its meeting's date is the day they count from. */
    public static List<DateNote> of(VerifiedQuote quote, Locale language) {
        return of(quote.text(), quote.meeting().header().date(), language);
    }

    /**
     * The notes on words that were said on a day.
     *
     * @param said the day; null where it is unknown, which the notes then say
     * @param language {@link Locale#JAPANESE} or {@link Locale#ENGLISH}
     */
    public static List<DateNote> of(String text, @Nullable LocalDate said, Locale language) {
        return RelativeDates.find(text, said).stream()
                .map(mention -> new DateNote(
                        mention.span().of(text), mention.span(), "[" + resolved(mention.moment(), language) + "]"))
                .toList();
    }

    private static String resolved(@Nullable Moment moment, Locale language) {
        if (moment == null) {
            return MESSAGES.get(language, "date.unknown");
        }
        LocalDate from = moment.from();
        return MESSAGES.get(
                language,
                "date." + moment.unit().name().toLowerCase(Locale.ROOT),
                from.getYear(),
                from.getMonthValue(),
                from.getDayOfMonth(),
                from.getMonth().getDisplayName(TextStyle.FULL, language));
    }
}
