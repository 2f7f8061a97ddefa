package dev.hatsugen.request;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.question.MemberMatch;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says that the minutes have no such meeting or member, and what there is instead. */
final class MissingNames {

    private MissingNames() {}

    static <T> Outcome<T> meeting(String chosen, Corpus corpus, Locale language) {
        List<String> there = corpus.meetings().stream()
                .map(meeting -> meeting.headedName(number -> RequestMessages.of(language, "meeting", number)))
                .toList();
        String lead = RequestMessages.of(
                language, "missing.meeting", chosen.strip(), String.join(RequestMessages.of(language, "and"), there));
        return new Outcome.Missing<>(Answer.Reason.NO_SUCH_MEETING, lead, there);
    }

    static <T> Outcome<T> member(MemberMatch.Unknown unknown, Locale language) {
        String near = unknown.near().isEmpty()
                ? ""
                : RequestMessages.of(
                        language, "suggest", String.join(RequestMessages.of(language, "and"), unknown.near()));
        String lead = RequestMessages.of(language, "missing.member", unknown.asked()) + near;
        return new Outcome.Missing<>(Answer.Reason.NO_SUCH_MEMBER, lead, unknown.near());
    }

    /** What was typed for a date is none. */
    static <T> Outcome<T> date(String typed, Locale language) {
        return new Outcome.Missing<>(
                Answer.Reason.NO_SUCH_MEETING, RequestMessages.of(language, "missing.date", typed.strip()), List.of());
    }

    /** What was typed for an order is none. */
    static <T> Outcome<T> order(String typed, Locale language) {
        String there = Suggestion.ofChoices(Argument.SORT).stream()
                .map(order -> order.name(language))
                .collect(Collectors.joining(RequestMessages.of(language, "and")));
        return new Outcome.Missing<>(
                Answer.Reason.NOT_IN_MINUTES,
                RequestMessages.of(language, "missing.order", typed.strip(), there),
                List.of());
    }
}
