package dev.hatsugen.answer;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.question.QuestionType;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.record.RecordAnswers;
import dev.hatsugen.record.Resolutions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers questions about the record itself from its own words. */
final class RecordedAnswer {

    private static final int MAX_UNCERTAIN = 3;

    private RecordedAnswer() {}

    /** What the record itself says; null where the question is about a subject that none of its items names. */
    static @Nullable Answer of(TimedQuestion question, List<Meeting> meetings) {
        ParsedQuestion reading = question.reading();
        List<Meeting> asked = reading.meetings().isEmpty() ? meetings : reading.meetings();
        List<VerifiedQuote> quotes = new ArrayList<>();
        for (Meeting meeting : asked) {
            quotes.addAll(RecordAnswers.quotes(meeting, reading));
        }
        if (quotes.isEmpty() && (reading.namesSubject() || reading.kind() == QuestionType.DECISIONS)) {
            return null;
        }
        if (quotes.isEmpty()) {
            return unlisted(question, asked);
        }
        boolean supposesObjection = reading.kind() == QuestionType.OBJECTION && reading.asksWho();
        if (supposesObjection && quotes.stream().allMatch(Resolutions::isNoObjection)) {
            return question.uncertain(question.message("lead.uncertain"), quotes);
        }
        List<Meeting> quoted =
                quotes.stream().map(VerifiedQuote::meeting).distinct().toList();
        return question.answered(question.message("lead.record", MeetingNames.of(question, quoted)), quotes);
    }

    /** No line of the record says it in a known way: what is before the proceedings may hold it. */
    private static Answer unlisted(TimedQuestion question, List<Meeting> asked) {
        List<VerifiedQuote> fronts = asked.stream()
                .flatMap(meeting -> RecordAnswers.front(meeting).stream())
                .limit(MAX_UNCERTAIN)
                .toList();
        return fronts.isEmpty()
                ? question.notFound(Answer.Reason.NOT_IN_MINUTES, question.message("missing.record"), List.of())
                : question.uncertain(question.message("lead.uncertain"), fronts);
    }
}
