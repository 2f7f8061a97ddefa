package dev.hatsugen.retrieval;

import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.Span;
import java.util.List;

/**
 * A passage on a topic.
 *
 * @param passage the passage
 * @param marks where the topic's words are, in whatever form, as ranges of the passage's text in order
 * @param continued whether it holds none of them and goes on with the point that was announced to be on the topic
 */
public record TopicHit(Passage passage, List<Span> marks, boolean continued) {

    public TopicHit {
        marks = List.copyOf(marks);
    }
}
