package dev.hatsugen.writing;

import dev.hatsugen.provider.ModelObserver;
import dev.langchain4j.model.chat.ChatModel;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The language model of the settings with its prompts; opened once, for all corpora that come after each other.
 *
 * @param settings how it is used
 * @param observer is told how much of what the model makes holds
 */
public record LanguageModel(BoundedChat chat, Prompts prompts, WritingSettings settings, ModelObserver observer) {

    /**
     * Reads the prompts; nothing is sent yet.
     *
     * @throws UnusablePromptException if a prompt cannot be used; the message names the file
     */
    public static LanguageModel of(ChatModel model, WritingSettings settings) {
        return of(model, settings, ModelObserver.NONE);
    }

    /**
     * The same, of which is taken note.
     *
     * @throws UnusablePromptException if a prompt cannot be used; the message names the file
     */
    public static LanguageModel of(ChatModel model, WritingSettings settings, ModelObserver observer) {
        return new LanguageModel(
                new BoundedChat(model, settings), Prompts.read(settings.prompts()), settings, observer);
    }

    /**
     * Why it cannot be used now; empty where it answers a small request in the shape that is asked for.
     *
     * @return {@code unreachable}, {@code timeout}, {@code refused} or {@code broken}
     */
    public Optional<String> fault() {
        String sentence = Excerpts.json("The hall opens at nine.");
        try {
            ModelJson.supported(chat.complete(prompts.render(
                    PromptName.CONFIRM, Locale.ENGLISH, Map.of("sentence", sentence, "excerpts", sentence))));
            return Optional.empty();
        } catch (ChatFailedException e) {
            return Optional.of(e.reason().name().toLowerCase(Locale.ROOT));
        }
    }

    /** What may be used of it in a day. */
    public TokenBudget budget() {
        return chat.budget();
    }
}
