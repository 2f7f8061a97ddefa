package dev.hatsugen.answer;

import dev.hatsugen.messages.Messages;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.quote.VerifiedQuote;
import java.time.Duration;
import java.util.List;

/**
 * A question being answered: what was read out of it, and when work on it began.
 *
 * @param reading what it asks
 * @param began {@link System#nanoTime} when it came in
 * @param highlighter marks in quotes what was looked for
 */
record TimedQuestion(ParsedQuestion reading, long began, TopicHighlighter highlighter) {

    private static final Messages MESSAGES = new Messages(TimedQuestion.class);

    Answer.Answered answered(String lead, List<VerifiedQuote> quotes) {
        List<VerifiedQuote> marked = highlighted(quotes);
        return new Answer.Answered(reading.question(), reading.language(), lead, marked, took())
                .with(Headlines.of(this, marked));
    }

    /** The nearest passages, which may answer. */
    Answer uncertain(String lead, List<VerifiedQuote> quotes) {
        return new Answer.Answered(reading.question(), reading.language(), lead, highlighted(quotes), false, took());
    }

    Answer.NotFound notFound(Answer.Reason reason, String lead, List<VerifiedQuote> near) {
        return new Answer.NotFound(reading.question(), reading.language(), lead, reason, highlighted(near), took());
    }

    /** The same question, which asks for the agenda. */
    TimedQuestion ofAgenda() {
        return new TimedQuestion(reading.ofAgenda(), began, highlighter);
    }

    /** One of our messages in the question's language. */
    String message(String key, Object... arguments) {
        return MESSAGES.get(reading.language(), key, arguments);
    }

    private List<VerifiedQuote> highlighted(List<VerifiedQuote> quotes) {
        return highlighter.highlighted(quotes, reading.topic());
    }

    private Duration took() {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
