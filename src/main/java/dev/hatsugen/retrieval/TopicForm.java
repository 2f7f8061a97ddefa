package dev.hatsugen.retrieval;

import dev.hatsugen.language.EnglishStems;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A form of a topic's phrase: one string in all its inflections, or the parts of a compound apart.
 *
 * @param pattern finds it in compact text
 * @param alternatives whatever the pattern finds holds all strings of one of these lists
 */
record TopicForm(Pattern pattern, List<List<String>> alternatives) {

    private static final Pattern ENGLISH = Pattern.compile("[a-z]{4,}");

    /** All forms of an English word begin with so many of its letters. */
    private static final int MIN_STEM = 3;

    /** What may be between the parts of a compound: a few characters of the same clause, or an object's way to its verb. */
    private static final String BETWEEN_PARTS = "(?:[^。、]{0,8}?|を[^。]{0,40}?)";

    /** The words of two sentences that announce a point together are compared as one text. */
    private static final Pattern SENTENCE_END = Pattern.compile("。");

    /**
     * A compact string, and an English word in all the forms that are in {@code texts}. Latin words are found as whole words only (AI is
     * not in CHAIN).
     */
    static <K> TopicForm of(String compact, SearchedTexts<K> texts) {
        Set<String> forms = inflected(compact, texts);
        String quoted = forms.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
        boolean latin = forms.stream().allMatch(form -> form.matches("[a-z0-9].*[a-z0-9]|[a-z0-9]"));
        Pattern pattern = Pattern.compile(latin ? "(?<![a-z0-9])" + quoted + "(?![a-z0-9])" : quoted);
        return new TopicForm(
                pattern,
                forms.stream()
                        .map(form -> Arrays.asList(SENTENCE_END.split(form)))
                        .toList());
    }

    /** The parts of a compound near each other, in order. */
    static TopicForm apart(List<String> parts) {
        return new TopicForm(
                Pattern.compile(parts.stream().map(Pattern::quote).collect(Collectors.joining(BETWEEN_PARTS))),
                List.of(parts));
    }

    private static <K> Set<String> inflected(String form, SearchedTexts<K> texts) {
        Set<String> forms = new LinkedHashSet<>(List.of(form));
        if (ENGLISH.matcher(form).matches()) {
            String stem = EnglishStems.of(form);
            String beginning = form.substring(0, MIN_STEM);
            Pattern begins = Pattern.compile("(?<![a-z0-9])" + beginning + "[a-z]*(?![a-z0-9])");
            texts.candidates(List.of(beginning)).forEach(key -> {
                Matcher matcher = begins.matcher(texts.text(key));
                while (matcher.find()) {
                    if (EnglishStems.of(matcher.group()).equals(stem)) {
                        forms.add(matcher.group());
                    }
                }
            });
        }
        return forms;
    }

    /** The texts that may hold it, or a part of them may: every one that does is among them, some more than once. */
    <K> Stream<K> candidates(SearchedTexts<K> texts) {
        return alternatives.stream().flatMap(texts::candidates);
    }

    /** The texts that hold it. */
    <K> Set<K> places(SearchedTexts<K> texts) {
        Set<K> places = new LinkedHashSet<>();
        candidates(texts).forEach(key -> {
            if (!places.contains(key) && pattern.matcher(texts.text(key)).find()) {
                places.add(key);
            }
        });
        return places;
    }
}
