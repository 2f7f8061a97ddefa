package dev.hatsugen.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of questions, answered in its order. Nothing is answered before every line has been understood. */
final class Batch {

    private static final String STANDARD_INPUT = "-";

    /** From so many questions on, warming up is worth its time. */
    private static final int MANY = 20;

    private final HatsugenCommand hatsugen;

    Batch(HatsugenCommand hatsugen) {
        this.hatsugen = hatsugen;
    }

    private record Question(String id, String text) {}

    /**
     * Answers every question of {@code file}.
     *
     * @param file a path, or {@code -} for standard input
     * @throws ConsoleFailure if the file cannot be read, or a line is no question
     */
    void run(String file) {
        List<Question> questions = questions(file);
        AskedWords asked = new AskedWords(hatsugen);
        if (questions.size() >= MANY) {
            hatsugen.services().warmUp();
        }
        Streams streams = hatsugen.streams();
        ProgressDisplay progress = new ProgressDisplay(streams);
        boolean shown = streams.watched().getAsBoolean();
        if (shown) {
            progress.begin("ask", questions.size());
        }
        try {
            for (Question question : questions) {
                streams.out().println(Json.line(asked.json(question.id(), question.text())));
                progress.advance(1);
            }
        } finally {
            progress.end();
        }
    }

    private List<Question> questions(String file) {
        boolean standardInput = file.equals(STANDARD_INPUT);
        String name = standardInput ? "standard input" : file;
        try {
            return standardInput ? read(name, hatsugen.streams().in()) : readFile(file);
        } catch (CharacterCodingException e) {
            throw ConsoleFailure.wrongUse(name + ": the questions are not in UTF-8.", e);
        } catch (IOException | InvalidPathException e) {
            throw ConsoleFailure.failed(name + ": the questions cannot be read.", e);
        }
    }

    private static List<Question> readFile(String file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(Path.of(file))) {
            return read(file, lines);
        }
    }

    private static List<Question> read(String name, BufferedReader lines) throws IOException {
        List<Question> questions = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String json = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (!json.isBlank()) {
                questions.add(question(json, name + ", line " + number));
            }
        }
        return questions;
    }

    private static Question question(String json, String place) {
        try {
            JsonNode line = Json.read(json);
            JsonNode id = line.path("id");
            if (!(id.isTextual() || id.isIntegralNumber()) || !line.path("q").isTextual()) {
                throw ConsoleFailure.wrongUse(place + ": a question is {\"id\":\"…\",\"q\":\"…\"}.", null);
            }
            return new Question(id.asText(), line.path("q").asText());
        } catch (JsonProcessingException e) {
            throw ConsoleFailure.wrongUse(place + ": no JSON.", e);
        }
    }
}
