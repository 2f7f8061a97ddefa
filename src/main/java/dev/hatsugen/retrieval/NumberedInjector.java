package dev.hatsugen.retrieval;

import dev.hatsugen.minutes.Passage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.injector.ContentInjector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts passages around a question as numbered excerpts, so that a language model can quote one by its number. */
final class NumberedInjector implements ContentInjector {

    /** More would crowd the question out of a small model's window. */
    private static final int MAX_EXCERPTS = 10;

    private static final String RESOURCE = "/prompts/excerpts.txt";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(question|excerpts)}}");

    private final Supplier<String> template;

    /** @param template the text around {@code {{question}}} and {@code {{excerpts}}}; lines that begin with # are left out */
    NumberedInjector(Supplier<String> template) {
        this.template = template;
    }

    /** The injector with the template of the {@code prompts} folder, read when it is first used. */
    static NumberedInjector ofResource() {
        return new NumberedInjector(NumberedInjector::resource);
    }

    /** @throws IllegalArgumentException if {@code message} is not a user's, or a content is no passage */
    @Override
    public ChatMessage inject(List<Content> contents, ChatMessage message) {
        if (!(message instanceof UserMessage question)) {
            throw new IllegalArgumentException("excerpts go around a user's question, not " + message.type());
        }
        StringBuilder excerpts = new StringBuilder();
        for (int i = 0; i < Math.min(contents.size(), MAX_EXCERPTS); i++) {
            excerpts.append(i == 0 ? "" : "\n\n").append(excerpt(i + 1, contents.get(i)));
        }
        Map<String, String> values = Map.of("question", question.singleText(), "excerpts", excerpts.toString());
        String text =
                template.get().lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
        return UserMessage.from(PLACEHOLDER
                .matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), ""))));
    }

    private static String excerpt(int number, Content content) {
        if (!(content instanceof PassageContent found)) {
            throw new IllegalArgumentException("a content without a passage");
        }
        Passage passage = found.passage();
        String speaker =
                Objects.requireNonNullElse(passage.statement().speaker().label(), "-");
        return "[" + number + "] " + passage.meeting().key() + " " + speaker + "\n" + passage.text();
    }

    private static String resource() {
        try (InputStream prompt = NumberedInjector.class.getResourceAsStream(RESOURCE)) {
            if (prompt == null) {
                throw new IllegalStateException("the build did not put " + RESOURCE + " into the program");
            }
            return new String(prompt.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
