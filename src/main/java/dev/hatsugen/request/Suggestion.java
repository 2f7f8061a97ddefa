package dev.hatsugen.request;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Something to offer to somebody who is typing.
 *
 * @param argument what it is offered for
 * @param value what a request understands
 * @param detail tells it from others: a post, an ISO date; may be empty
 */
public record Suggestion(Argument argument, String value, String detail) {

    /** The longest label, in characters; a longer one ends with an ellipsis. */
    private static final int MAX_LABEL_LENGTH = 100;

    /** The value with its detail, as a user of {@code language} reads it. Requests understand it as well as the value. */
    public String label(Locale language) {
        String shown = name(language);
        String label =
                detail.isEmpty() ? shown : RequestMessages.of(language, "suggestion.label", shown, detail(language));
        return label.length() <= MAX_LABEL_LENGTH ? label : label.substring(0, MAX_LABEL_LENGTH - 1) + "…";
    }

    /** The value as a sentence names it. */
    String name(Locale language) {
        boolean isNumber = value.chars().allMatch(Character::isDigit);
        return argument == Argument.MEETING && isNumber ? RequestMessages.of(language, "meeting.label", value) : value;
    }

    private String detail(Locale language) {
        return argument == Argument.MEETING ? RequestDates.text(LocalDate.parse(detail), language) : detail;
    }
}
