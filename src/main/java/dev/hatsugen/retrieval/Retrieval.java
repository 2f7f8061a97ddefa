package dev.hatsugen.retrieval;

import dev.langchain4j.data.message.ChatMessage;
import java.util.List;
import java.util.function.Supplier;

/**
 * What was found for a question.
 *
 * @param passages that may answer, best first; none where nobody in the question's scope said anything near it
 * @param message the question with the passages as numbered excerpts around it, for a language model; rendered whenever it is read
 */
public record Retrieval(List<ScoredPassage> passages, Supplier<ChatMessage> message) {

    public Retrieval {
        passages = List.copyOf(passages);
    }
}
