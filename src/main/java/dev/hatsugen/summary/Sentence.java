package dev.hatsugen.summary;

import dev.hatsugen.language.SpeechAct;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that may be in a summary.
 *
 * @param passage the point it belongs to
 * @param span where it is in the words of the statement
 * @param act what it does
 * @param order its place among the sentences of its meeting, from 0
 */
record Sentence(Passage passage, Span span, SpeechAct act, int order) {

    String text() {
        return span.of(words());
    }

    /** All words of the turn. */
    String words() {
        return passage.statement().words().text();
    }

    /** The sentence before it in the same point; null where it is the first. */
    @Nullable
    Span before() {
        int at = passage.sentences().indexOf(span);
        return at > 0 ? passage.sentences().get(at - 1) : null;
    }

    boolean isLastOfPoint() {
        return passage.sentences().getLast().equals(span);
    }

    boolean isLastOfTurn() {
        return span.end() >= words().stripTrailing().length();
    }
}
