package dev.hatsugen.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rules about language that people can edit: tab-separated files in {@code dev/hatsugen/lexicon}, one row a rule with an id, a
 * pattern over folded text, a category and three differently worded examples, which a test reads. Rules are tried in the order of
 * their rows.
 */
public final class Lexicon {

    private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();
    private static final int COLUMNS = 6;

    private final String name;
    private final List<Rule> rules;

    /**
     * A row.
     *
     * @param id names the rule within its file
     * @param pattern a regular expression; in a list of words these, separated by |
     * @param category what a match means
     * @param examples three texts that are read so
     */
    public record Rule(String id, Pattern pattern, String category, List<String> examples) {

        public Rule {
            examples = List.copyOf(examples);
        }
    }

    private Lexicon(String name, List<Rule> rules) {
        this.name = name;
        this.rules = rules;
    }

    /**
     * The rules of the file {@code name}, without its extension.
     *
     * @throws IllegalStateException if there is no such file, or a row is no rule; the message names the row
     */
    public static Lexicon of(String name) {
        return LOADED.computeIfAbsent(name, Lexicon::read);
    }

    public List<Rule> rules() {
        return rules;
    }

    /** The category of the first rule whose pattern is in {@code folded}; empty where none does. */
    public Optional<String> categoryOf(String folded) {
        return rules.stream()
                .filter(rule -> rule.pattern().matcher(folded).find())
                .map(Rule::category)
                .findFirst();
    }

    /** Whether a rule of {@code category} is in {@code folded}. */
    public boolean has(String category, String folded) {
        return rules.stream()
                .anyMatch(rule -> rule.category().equals(category)
                        && rule.pattern().matcher(folded).find());
    }

    /**
     * All patterns of {@code category} as one.
     *
     * @throws IllegalArgumentException if there is no rule of that category
     */
    public Pattern pattern(String category) {
        return Pattern.compile(expression(category));
    }

    /** All patterns of {@code category} as one expression, to be built into a larger one. */
    public String expression(String category) {
        String joined = rules.stream()
                .filter(rule -> rule.category().equals(category))
                .map(rule -> rule.pattern().pattern())
                .collect(Collectors.joining("|"));
        if (joined.isEmpty()) {
            throw new IllegalArgumentException("no rule of the category " + category + " in " + name);
        }
        return "(?:" + joined + ")";
    }

    /** The words of a list of words. */
    public Set<String> words() {
        return rules.stream()
                .flatMap(rule -> Arrays.stream(rule.pattern().pattern().split("\\|")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The words of {@code category} in a list of words. */
    public Set<String> words(String category) {
        return categories().entrySet().stream()
                .filter(word -> word.getValue().equals(category))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** For each word of a list of words its category. */
    public Map<String, String> categories() {
        Map<String, String> categories = new LinkedHashMap<>();
        for (Rule rule : rules) {
            for (String word : rule.pattern().pattern().split("\\|")) {
                categories.putIfAbsent(word, rule.category());
            }
        }
        return categories;
    }

    private static Lexicon read(String name) {
        String file = "/dev/hatsugen/lexicon/" + name + ".tsv";
        InputStream resource = Lexicon.class.getResourceAsStream(file);
        if (resource == null) {
            throw new IllegalStateException("no lexicon " + file);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return new Lexicon(
                    name,
                    lines.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> rule(line, name))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rule rule(String line, String name) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS || Arrays.stream(cells).anyMatch(String::isBlank)) {
            throw new IllegalStateException("lexicon " + name + ": a row has id, pattern, category and three examples, "
                    + "separated by tabs: " + line);
        }
        return new Rule(
                cells[0],
                Pattern.compile(cells[1]),
                cells[2],
                Arrays.asList(cells).subList(3, COLUMNS));
    }
}
