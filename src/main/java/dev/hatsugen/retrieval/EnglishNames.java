package dev.hatsugen.retrieval;

import dev.hatsugen.language.Folding;
import dev.hatsugen.question.ParsedQuestion;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells by their capital letters the names in an English question, people aside: Huawei, Starlink. */
public final class EnglishNames {

    private static final Pattern WORD = Pattern.compile("\\b[A-Za-z][\\w&-]*");

    /** Not the first word of a sentence, which has a capital letter whatever it is. */
    private static final Pattern NAME = Pattern.compile("(?<=[a-z0-9,;:\"'(] )[A-Z][\\w&-]+");

    /** From this share of words with capital letters on, they tell nothing. */
    private static final double HEADLINE = 0.6;

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "dr",
            "prof",
            "professor",
            "sir",
            "minister",
            "ministry",
            "agency",
            "committee",
            "council",
            "chairman",
            "chairperson",
            "chair",
            "member",
            "attorney",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private EnglishNames() {}

    /** The names in {@code reading} that are of nobody whom it is known to ask about. */
    public static List<String> in(ParsedQuestion reading) {
        String question = reading.question();
        List<String> words = WORD.matcher(question)
                .results()
                .skip(1) // the first one is written with a capital letter whatever it is
                .map(MatchResult::group)
                .filter(word -> !TITLES.contains(Folding.fold(word)) && !isPart(reading, word))
                .toList();
        long capitals = words.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .count();
        if (words.size() > 1 && capitals >= HEADLINE * words.size()) {
            return List.of();
        }
        return NAME.matcher(question)
                .results()
                .map(MatchResult::group)
                .filter(name -> !TITLES.contains(Folding.fold(name)))
                .filter(name -> !isPart(reading, name))
                .toList();
    }

    /** Whether a word is part of what names somebody in the question. */
    private static boolean isPart(ParsedQuestion reading, String word) {
        return reading.who().stream().anyMatch(who -> Folding.fold(who.asked()).contains(Folding.fold(word)));
    }
}
