package dev.hatsugen.retrieval;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Terms;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import dev.hatsugen.question.TopicExtractor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the noun phrases of a topic, as they are written. */
public final class Phrases {

    private static final Pattern ALTERNATIVES = Lexicon.of("alternatives").pattern("alternatives");
    private static final Set<String> PREFIXES = Lexicon.of("word-prefixes").words();
    private static final Pattern KANA = Pattern.compile("^[ぁ-ゟ]+$");

    private Phrases() {}

    /** The phrases of {@code topic}; words that only ask are none. */
    public static List<String> of(String topic) {
        List<String> phrases = new ArrayList<>();
        int start = -1;
        int end = -1;
        boolean hasNoun = false;
        for (Word word : Words.of(topic)) {
            if (continues(word, topic, start < 0)) {
                hasNoun = (start >= 0 && hasNoun) || word.isContent();
                start = start < 0 ? word.span().start() : start;
                end = word.span().end();
            } else {
                add(phrases, topic, hasNoun ? start : -1, end);
                start = -1;
            }
        }
        add(phrases, topic, hasNoun ? start : -1, end);
        return phrases;
    }

    /** Whether the topic lists alternatives, any of which will do. */
    static boolean areAlternatives(String topic) {
        return ALTERNATIVES.matcher(topic).find();
    }

    private static boolean continues(Word word, String topic, boolean first) {
        String surface = word.span().of(topic);
        return switch (word.kind()) {
            case NOUN, NUMBER, PERSON, NAME -> !TopicExtractor.isAsking(word.base());
            case MINOR ->
                KANA.matcher(surface).matches()
                        ? !first && PREFIXES.contains(surface)
                        : !TopicExtractor.isAsking(word.base());
            case MARK -> !first && (surface.equals("-") || surface.equals("&") || surface.equals("・"));
            default -> false;
        };
    }

    /** The parts of a phrase that a middle dot joins. */
    static List<String> parts(String phrase) {
        return List.of(phrase.split("・"));
    }

    private static void add(List<String> phrases, String topic, int start, int end) {
        if (start >= 0 && !Terms.of(topic.substring(start, end)).isEmpty()) {
            phrases.add(topic.substring(start, end));
        }
    }
}
