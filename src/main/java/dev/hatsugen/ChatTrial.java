package dev.hatsugen;

import dev.hatsugen.config.Settings;
import dev.hatsugen.doctor.Finding;
import dev.hatsugen.provider.ChatModels;
import dev.hatsugen.provider.ChatSettings;
import dev.hatsugen.writing.LanguageModel;
import dev.hatsugen.writing.WritingSettings;
import dev.langchain4j.model.chat.ChatModel;
import java.util.List;
import java.util.Optional;

/** Tries the language model of the settings, for {@code doctor}. */
final class ChatTrial {

    private final Settings settings;

    ChatTrial(Settings settings) {
        this.settings = settings;
    }

    Finding run() {
        return address().map(this::tried).orElse(Finding.ok("chat"));
    }

    /** Asks the language model something small, as answers ask it; this costs some tokens. */
    private Finding tried(String url) {
        WritingSettings writing = settings.writing();
        ChatModel model = ChatModels.of(settings.chat(), writing.timeout());
        return model == null
                ? Finding.ok("chat")
                : LanguageModel.of(model, writing)
                        .fault()
                        .map(fault -> Finding.failed("chat", fault, url))
                        .orElse(new Finding("chat", Finding.Status.OK, "served", List.of(url)));
    }

    private Optional<String> address() {
        return switch (settings.chat()) {
            case ChatSettings.None ignored -> Optional.empty();
            case ChatSettings.OpenAiCompatible openAi -> Optional.of(openAi.url());
            case ChatSettings.Ollama ollama -> Optional.of(ollama.url());
            case ChatSettings.Anthropic anthropic ->
                Optional.ofNullable(anthropic.url()).or(() -> Optional.of("https://api.anthropic.com"));
            case ChatSettings.Gemini gemini ->
                Optional.ofNullable(gemini.url()).or(() -> Optional.of("https://generativelanguage.googleapis.com"));
        };
    }
}
