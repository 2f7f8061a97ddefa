package dev.hatsugen.retrieval;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the figure that a question asks for in a sentence that answers it. */
public final class FigureFinder {

    /** What may be before the last digit of a figure, up to the word that rounds it. */
    private static final Pattern BEFORE =
            Pattern.compile(Lexicon.of("figure-words").expression("before") + "?[0-9一二三四五六七八九十百千万億兆数,.]*$");

    private static final List<Lexicon.Rule> ASKED = Lexicon.of("answer-types").rules();

    private FigureFinder() {}

    /**
     * The figure with its unit as {@code sentence} writes it; empty where no figure is asked for, or the sentence holds none or
     * several of that kind.
     *
     * @param question folded
     */
    public static Optional<String> in(String question, String sentence) {
        return ASKED.stream()
                .filter(asked -> asked.pattern().matcher(question).find())
                .findFirst()
                .flatMap(asked -> only(Pattern.compile(asked.category()), sentence));
    }

    private static Optional<String> only(Pattern figure, String sentence) {
        Folding.Folded folded = Folding.foldWithOffsets(sentence);
        Matcher matcher = figure.matcher(folded.text());
        if (!matcher.find()) {
            return Optional.empty();
        }
        int end = matcher.end();
        Matcher before = BEFORE.matcher(folded.text().substring(0, matcher.start()));
        int start = before.find() ? before.start() : matcher.start();
        boolean isOnly = !matcher.find();
        int to = end < folded.offsets().length ? folded.offsets()[end] : sentence.length();
        return isOnly ? Optional.of(sentence.substring(folded.offsets()[start], to)) : Optional.empty();
    }
}
