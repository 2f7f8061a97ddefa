package dev.hatsugen.writing;

import dev.langchain4j.model.chat.ChatModel;

/**
 * The language model of the settings with its prompts; opened once, for all corpora that come after each other.
 *
 * @param settings how it is used
 */
public record LanguageModel(BoundedChat chat, Prompts prompts, WritingSettings settings) {

    /**
     * Reads the prompts; nothing is sent yet.
     *
     * @throws UnusablePromptException if a prompt cannot be used; the message names the file
     */
    public static LanguageModel of(ChatModel model, WritingSettings settings) {
        return new LanguageModel(new BoundedChat(model, settings), Prompts.read(settings.prompts()), settings);
    }

    /** What may be used of it in a day. */
    public TokenBudget budget() {
        return chat.budget();
    }
}
