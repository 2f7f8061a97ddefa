package dev.hatsugen.question;

import dev.hatsugen.language.Folding;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds meetings by their number where a question writes it as their titles do: {@code call 5} of "orga call #5", {@code #5}. */
final class TitledNumbers {

    private static final String SIGN = "(?:#|\\b(?:no|nr|number)\\b\\.? ?)";
    private static final String ENDS = "(?![\\w:]|[.,][0-9])";

    private TitledNumbers() {}

    /** A number in a folded question, and the meetings whose titles have it so. */
    record Named(Span span, List<Meeting> meetings) {}

    static List<Named> find(String question, List<Meeting> meetings) {
        List<Named> named = new ArrayList<>();
        for (Meeting meeting : meetings) {
            String title = meeting.header().title();
            if (title != null && meeting.number() != null && question.contains(String.valueOf(meeting.number()))) {
                Matcher number =
                        asInTitle(Folding.fold(title), meeting.number()).matcher(question);
                while (number.find()) {
                    named.add(new Named(new Span(number.start(), number.end()), List.of(meeting)));
                }
            }
        }
        return named;
    }

    /** The number with the word that the title has before it, or with a hash alone where the title has one; else what is never there. */
    private static Pattern asInTitle(String title, int number) {
        Matcher titled = Pattern.compile("(\\p{L}*) ?(" + SIGN + ")" + number + "(?![0-9])")
                .matcher(title);
        List<String> forms = new ArrayList<>();
        if (titled.find()) {
            if (!titled.group(1).isEmpty()) {
                forms.add("(?<!\\p{IsLatin})" + Pattern.quote(titled.group(1)) + " ?" + SIGN + "?" + number);
            }
            if (titled.group(2).equals("#")) {
                forms.add("(?<![\\w#])#" + number);
            }
        }
        return Pattern.compile(forms.isEmpty() ? "(?!)" : "(?:" + String.join("|", forms) + ")" + ENDS);
    }
}
