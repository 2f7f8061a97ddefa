package dev.hatsugen.writing;

import dev.hatsugen.language.Glosser;
import java.util.Set;

/**
 * Every figure and date of a sentence is in the passages it leans on or beside its quotes, with the same unit. An English sentence
 * has no units to compare with those of Japanese words.
 */
final class FigureCheck implements PointCheck {

    @Override
    public boolean holds(String sentence, Evidence evidence) {
        Set<Figures.Figure> leant = Figures.of(evidence.leant());
        Set<Figures.Figure> beside = Figures.of(evidence.beside());
        boolean japanese = Glosser.isJapanese(sentence);
        boolean sameLanguage = japanese == Glosser.isJapanese(evidence.leant());
        Set<Figures.Figure> claimed = Figures.of(sentence);
        return claimed.stream()
                .allMatch(figure -> leant.stream().anyMatch(each -> isSame(figure, each, sameLanguage))
                        || (japanese
                                ? beside.contains(figure) && !isInPlaceOfAnother(figure, claimed, leant)
                                : beside.stream().anyMatch(each -> isSame(figure, each, false))));
    }

    /** Whether a figure from beside the quotes may be put for one of the passages: October, when it was held, for their January. */
    private static boolean isInPlaceOfAnother(
            Figures.Figure figure, Set<Figures.Figure> claimed, Set<Figures.Figure> leant) {
        return figure.unit().isEmpty()
                || leant.stream().anyMatch(each -> each.unit().equals(figure.unit()) && !claimed.contains(each));
    }

    private static boolean isSame(Figures.Figure claimed, Figures.Figure known, boolean sameLanguage) {
        return claimed.value().compareTo(known.value()) == 0
                && (claimed.unit().isEmpty()
                        || (known.unit().isEmpty() && !sameLanguage)
                        || claimed.unit().equals(known.unit()));
    }
}
