package dev.hatsugen.question;

import java.util.List;
import java.util.Map;

/**
 * What a question is about.
 *
 * @param text its words, as they are embedded and glossed
 * @param terms its Japanese terms with a weight from 0 to 1: words that only ask weigh little
 * @param key the terms that say what it is about, in order
 * @param names those of them that name a place, a body or a product
 * @param descriptive whether it describes what was said, with verbs or adjectives, rather than naming it
 */
public record Topic(String text, Map<String, Float> terms, List<String> key, List<String> names, boolean descriptive) {

    public Topic {
        terms = Map.copyOf(terms);
        key = List.copyOf(key);
        names = List.copyOf(names);
    }

    /** Whether the question names no subject: only people, meetings, or nothing at all. */
    public boolean isEmpty() {
        return key.isEmpty();
    }
}
