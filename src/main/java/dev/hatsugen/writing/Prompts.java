package dev.hatsugen.writing;

import dev.langchain4j.model.input.PromptTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The prompts, read and checked once: a file of the operator's folder goes before the one inside the program. */
final class Prompts {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

    private final Map<String, PromptTemplate> templates = new HashMap<>();

    private Prompts() {}

    /**
     * Reads all prompts.
     *
     * @param folder of the operator; it may be missing, or hold only some of them
     * @throws UnusablePromptException if a file cannot be read, lacks a variable, or has one that nobody fills
     */
    static Prompts read(Path folder) {
        Prompts prompts = new Prompts();
        for (PromptName name : PromptName.values()) {
            for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
                Path file = folder.resolve(name.file(language));
                boolean own = Files.exists(file);
                String shown = own ? file.toString() : "prompts/" + name.file(language);
                String text = own ? ofFile(file) : ofProgram(name.file(language), shown);
                prompts.templates.put(name.file(language), checked(name, shown, withoutComments(text)));
            }
        }
        return prompts;
    }

    /** The prompt with its variables filled; a value can bring no variable along. */
    String render(PromptName name, Locale language, Map<String, String> values) {
        Map<String, Object> inert = new HashMap<>();
        values.forEach((variable, value) -> inert.put(variable, value.replace("{{", "{ {")));
        PromptTemplate template = templates.get(name.file(language));
        if (template == null) {
            throw new IllegalStateException("prompts are read before they are rendered");
        }
        return template.apply(inert).text();
    }

    private static PromptTemplate checked(PromptName name, String shown, String text) {
        Set<String> missing = new HashSet<>(name.variables());
        Matcher variables = VARIABLE.matcher(text);
        while (variables.find()) {
            if (!name.variables().contains(variables.group(1))) {
                throw new UnusablePromptException(
                        shown, "has {{" + variables.group(1) + "}}, which nothing fills", null);
            }
            missing.remove(variables.group(1));
        }
        if (!missing.isEmpty()) {
            String names =
                    missing.stream().sorted().map(each -> "{{" + each + "}}").collect(Collectors.joining(", "));
            throw new UnusablePromptException(shown, "lacks " + names, null);
        }
        return PromptTemplate.from(text);
    }

    private static String withoutComments(String text) {
        return text.lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static String ofFile(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UnusablePromptException(file.toString(), "cannot be read as UTF-8", e);
        }
    }

    private static String ofProgram(String name, String shown) {
        try (InputStream text = Prompts.class.getResourceAsStream("/prompts/" + name)) {
            if (text == null) {
                throw new UnusablePromptException(shown, "is not inside the program", null);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UnusablePromptException(shown, "cannot be read", e);
        }
    }
}
