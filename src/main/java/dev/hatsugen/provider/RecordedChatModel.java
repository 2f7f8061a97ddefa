package dev.hatsugen.provider;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.hatsugen.files.PrivateFiles;
import dev.hatsugen.minutes.Digest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A language model whose conversations are kept in a file: a prompt that was sent before is answered from there, and is not sent
 * again. No address, key or failure is kept. Safe for several threads of one process.
 */
public final class RecordedChatModel implements ChatModel {

    /** From this size on, in bytes, nothing is added. */
    private static final long MAX_SIZE = 50_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    /** A line of the file. */
    private record Conversation(String model, String prompt, String response) {}

    private final ChatModel model;
    private final Path file;
    private final String name;
    private final Map<String, String> responses = new HashMap<>();
    private long size;

    private RecordedChatModel(ChatModel model, Path file) {
        this.model = model;
        this.file = file;
        this.name = String.valueOf(model.defaultRequestParameters().modelName());
    }

    /**
     * {@code model} with the conversations of {@code file}, which is made where it is missing. A last line without an end, as a
     * process leaves it that is killed, is cut off.
     *
     * @throws IOException if the file cannot be read or made, or is no such file; the message names the line
     */
    public static RecordedChatModel over(ChatModel model, Path file) throws IOException {
        RecordedChatModel recorded = new RecordedChatModel(model, file);
        PrivateFiles.ensureFile(file);
        recorded.read();
        return recorded;
    }

    @Override
    public ChatRequestParameters defaultRequestParameters() {
        return model.defaultRequestParameters();
    }

    @Override
    public ChatResponse doChat(ChatRequest request) {
        String prompt = ((UserMessage) request.messages().getLast()).singleText();
        String known = known(prompt);
        if (known != null) {
            AiMessage message = AiMessage.from(known);
            return ChatResponse.builder()
                    .aiMessage(message)
                    .tokenUsage(new TokenUsage(0, 0))
                    .build();
        }
        ChatResponse response = model.chat(request);
        String text = response.aiMessage().text();
        if (text != null) {
            keep(prompt, text);
        }
        return response;
    }

    private synchronized @Nullable String known(String prompt) {
        return responses.get(key(name, prompt));
    }

    private synchronized void keep(String prompt, String response) {
        try {
            String line = MAPPER.writeValueAsString(new Conversation(name, prompt, response)) + "\n";
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            if (size + bytes.length <= MAX_SIZE) {
                Files.write(file, bytes, StandardOpenOption.APPEND);
                size += bytes.length;
                responses.put(key(name, prompt), response);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() throws IOException {
        String all = Files.readString(file);
        String whole = all.substring(0, all.lastIndexOf('\n') + 1);
        if (whole.length() < all.length()) {
            Files.writeString(file, whole);
        }
        size = Files.size(file);
        int number = 0;
        for (String line : whole.lines().toList()) {
            Conversation kept = conversation(line, file.getFileName() + ", line " + ++number);
            responses.put(key(kept.model, kept.prompt), kept.response);
        }
    }

    private static Conversation conversation(String line, String where) throws IOException {
        try {
            return MAPPER.readValue(line, Conversation.class);
        } catch (IOException e) {
            throw new IOException(where + ": no conversation of model, prompt and response", e);
        }
    }

    private static String key(String model, String prompt) {
        return Digest.sha256(model + "\n" + prompt);
    }
}
