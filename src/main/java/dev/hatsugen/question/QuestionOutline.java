package dev.hatsugen.question;

import dev.hatsugen.minutes.Span;
import java.util.List;

/**
 * Where the parts of a question are in it.
 *
 * @param reading what the question asks
 * @param meetings the words that name meetings, in order
 * @param people the words that name those whose words are asked for, in order
 * @param topic the words that say what it is about, in order: stretches from a term to a term, with people and meetings between
 *     them; of a question about the record itself the words that ask for that kind
 */
public record QuestionOutline(ParsedQuestion reading, List<Span> meetings, List<Span> people, List<Span> topic) {

    public QuestionOutline {
        meetings = List.copyOf(meetings);
        people = List.copyOf(people);
        topic = List.copyOf(topic);
    }

    /** The question as it was asked; the spans are its own. */
    public String text() {
        return reading.question();
    }

    /** The words that say what the question is about; empty where it names no subject. */
    public String topicWords() {
        return String.join(" ", topic.stream().map(span -> span.of(text())).toList());
    }
}
