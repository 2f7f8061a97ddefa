package dev.hatsugen.language;

import dev.hatsugen.minutes.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Years of an era (令和９年度) as years of the common era, so that a question may name either. */
final class EraYears {

    /** The first year of an era, which kuromoji leaves whole. */
    private static final Set<String> FIRST = Set.of("元", "元年");

    private EraYears() {}

    /**
     * A year.
     *
     * @param year of the common era
     * @param span where the era and its figures are in the text
     * @param words how many words those are
     */
    record Year(int year, Span span, int words) {}

    /** The year that begins with the word at {@code at}; empty where none does. */
    static Optional<Year> at(List<Word> words, int at) {
        String era = words.get(at).surface();
        if (JapaneseDates.year(era, 1).isEmpty()) {
            return Optional.empty();
        }
        StringBuilder figures = new StringBuilder();
        int end = at + 1;
        while (end < words.size() && figures.length() <= JapaneseNumbers.MAX_FIGURES && isFigure(words.get(end))) {
            figures.append(
                    FIRST.contains(words.get(end).surface())
                            ? "元"
                            : words.get(end).surface());
            end++;
        }
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt number = JapaneseNumbers.parse(figures.toString());
        OptionalInt year = number.isEmpty() ? number : JapaneseDates.year(era, number.getAsInt());
        Span span = words.get(at).span().union(words.get(end - 1).span());
        int length = end - at;
        return year.stream().mapToObj(found -> new Year(found, span, length)).findFirst();
    }

    private static boolean isFigure(Word word) {
        return word.kind() == Word.Kind.NUMBER || FIRST.contains(word.surface());
    }
}
