package dev.hatsugen.answer;

import dev.hatsugen.messages.Messages;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.question.SharedNumber;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Asks back which body is meant, where the meetings of several have the number that a question names. Until that is chosen, all of
 * them answer.
 */
final class Clarification {

    private static final Messages MESSAGES = new Messages(Clarification.class);
    private static final int MAX_BODIES = 3;

    private Clarification() {}

    /** The answer to {@code reading}, with a question of ours where it names meetings of several bodies by one number. */
    static Answer of(ParsedQuestion reading, Answer answer) {
        SharedNumber shared = reading.shared();
        if (shared == null) {
            return answer;
        }
        SearchHint choices = choices(reading, shared);
        String names = choices.instead().stream()
                .map(SearchHint.Instead::name)
                .collect(Collectors.joining(message(reading, "clarify.list")));
        boolean areMore = shared.bodies().size() > MAX_BODIES;
        String which = message(
                reading,
                areMore ? "clarify.more" : "clarify.body",
                shared.at().of(reading.question()).strip(),
                names,
                shared.bodies().size() - MAX_BODIES);
        return switch (answer) {
            case Answer.Answered answered -> answered.askingBack(which, choices);
            case Answer.NotFound none -> none.askingBack(which, choices);
        };
    }

    private static SearchHint choices(ParsedQuestion reading, SharedNumber shared) {
        String question = reading.question();
        Span at = shared.at();
        List<SearchHint.Instead> bodies = shared.bodies().stream()
                .limit(MAX_BODIES)
                .map(body -> new SearchHint.Instead(
                        body,
                        question.substring(0, at.start())
                                + message(reading, "clarify.meeting", at.of(question), body)
                                + question.substring(at.end())))
                .toList();
        return new SearchHint(List.of(), bodies);
    }

    private static String message(ParsedQuestion reading, String key, Object... arguments) {
        return MESSAGES.get(reading.language(), key, arguments);
    }
}
