package dev.hatsugen.writing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.hatsugen.BodyAnswers;
import dev.hatsugen.answer.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All questions of the project by the body that they are about, with the answers to them without a model; worked out once. */
final class CommittedQuestions {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Path RESOURCES = Path.of("src/test/resources/dev/hatsugen");
    private static final Pattern LABEL = Pattern.compile("(?m)^○（([^）]{2,12})）");
    private static final Map<String, Map<String, Answer>> ANSWERS = new LinkedHashMap<>();

    private CommittedQuestions() {}

    /** The bodies: those of the training ground and the one of the repository. */
    static List<String> bodies() {
        return Stream.concat(
                        Stream.of(BodyAnswers.REPOSITORY),
                        files(RESOURCES.resolve("ground")).stream()
                                .filter(Files::isDirectory)
                                .map(folder -> String.valueOf(folder.getFileName())))
                .toList();
    }

    /** Each question on {@code body} with its answer. */
    static synchronized Map<String, Answer> of(String body) {
        return ANSWERS.computeIfAbsent(body, name -> {
            Map<String, Answer> answers = new LinkedHashMap<>();
            for (JsonNode line : lines(questions(name))) {
                String question = line.get("q").asText();
                answers.put(question, BodyAnswers.of(name).answers().ask(question));
            }
            return answers;
        });
    }

    /** Names of the people of {@code body}, as readers or the minutes themselves wrote them down. */
    static Set<String> names(String body) {
        Set<String> names = new TreeSet<>();
        if (body.equals(BodyAnswers.REPOSITORY)) {
            texts(files(Path.of("corpus")), ".txt")
                    .forEach(text -> LABEL.matcher(text).results().forEach(label -> names.add(label.group(1))));
            return names;
        }
        List<Path> turns = files(RESOURCES.resolve("ground").resolve(body)).stream()
                .filter(file -> file.toString().endsWith(".turns.jsonl"))
                .toList();
        for (JsonNode turn : lines(turns)) {
            for (String field : List.of("label", "name")) {
                if (turn.path(field).isTextual() && turn.get(field).asText().length() > 1) {
                    names.add(turn.get(field).asText());
                }
            }
        }
        return names;
    }

    private static List<Path> questions(String body) {
        return body.equals(BodyAnswers.REPOSITORY)
                ? files(RESOURCES.resolve("evaluation")).stream()
                        .filter(file -> file.toString().endsWith(".jsonl"))
                        .toList()
                : List.of(RESOURCES.resolve("ground").resolve(body).resolve("questions.jsonl"));
    }

    private static List<JsonNode> lines(List<Path> files) {
        List<JsonNode> lines = new ArrayList<>();
        try {
            for (String text : texts(files, ".jsonl")) {
                for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
                    lines.add(MAPPER.readTree(line));
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(List<Path> files, String ending) {
        return files.stream()
                .filter(file -> file.toString().endsWith(ending))
                .map(CommittedQuestions::text)
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
