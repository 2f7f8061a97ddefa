package dev.hatsugen.request;

import dev.hatsugen.minutes.PersonName;
import dev.hatsugen.question.MemberSuggestion;
import dev.hatsugen.quote.SpeakerNames;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Something to offer to somebody who is typing.
 *
 * @param argument what it is offered for
 * @param value what a request understands
 * @param detail tells it from others: a post, an ISO date; may be empty
 * @param english the value in Latin letters; empty where there is no such form
 */
public record Suggestion(Argument argument, String value, String detail, String english) {

    /** The longest label, in characters; a longer one ends with an ellipsis. */
    private static final int MAX_LABEL_LENGTH = 100;

    /** Something without a form in Latin letters. */
    public Suggestion(Argument argument, String value, String detail) {
        this(argument, value, detail, "");
    }

    static Suggestion of(MemberSuggestion member) {
        PersonName person = member.person();
        String english = person == null ? "" : SpeakerNames.of(person, Locale.ENGLISH);
        return new Suggestion(
                Argument.MEMBER, member.name(), member.post(), english.equals(member.name()) ? "" : english);
    }

    /** What an argument may be. */
    public static List<Suggestion> ofChoices(Argument argument) {
        return argument.choices().stream()
                .map(choice -> new Suggestion(argument, choice, ""))
                .toList();
    }

    /** The value with its detail, as a user of {@code language} reads it. Requests understand it as well as the value. */
    public String label(Locale language) {
        String shown = name(language);
        String label =
                detail.isEmpty() ? shown : RequestMessages.of(language, "suggestion.label", shown, detail(language));
        return label.length() <= MAX_LABEL_LENGTH ? label : label.substring(0, MAX_LABEL_LENGTH - 1) + "…";
    }

    /** The value as a sentence names it. */
    String name(Locale language) {
        if (!english.isEmpty() && !language.getLanguage().equals(Locale.JAPANESE.getLanguage())) {
            return english;
        }
        if (argument.choices().contains(value)) {
            return RequestMessages.of(language, "argument." + argument.key() + "." + value);
        }
        boolean isNumber = value.chars().allMatch(Character::isDigit);
        return argument == Argument.MEETING && isNumber ? RequestMessages.of(language, "meeting.label", value) : value;
    }

    private String detail(Locale language) {
        return argument == Argument.MEETING ? RequestDates.text(LocalDate.parse(detail), language) : detail;
    }
}
