package dev.hatsugen.writing;

import dev.hatsugen.provider.ChatModels;
import dev.hatsugen.provider.ChatSettings;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** A model that counts how often it is called. */
final class CountedModel implements ChatModel {

    private final ChatModel model;
    private final AtomicInteger tries = new AtomicInteger();

    private CountedModel(ChatModel model) {
        this.model = model;
    }

    static CountedModel at(String url, Duration timeout) {
        return of(new ChatSettings.OpenAiCompatible(url, "played", null), timeout);
    }

    static CountedModel of(ChatSettings settings, Duration timeout) {
        return new CountedModel(Objects.requireNonNull(ChatModels.of(settings, timeout)));
    }

    int tries() {
        return tries.get();
    }

    @Override
    public ChatResponse chat(ChatMessage... messages) {
        tries.incrementAndGet();
        return model.chat(messages);
    }
}
