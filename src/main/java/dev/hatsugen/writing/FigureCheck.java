package dev.hatsugen.writing;

import java.util.Set;

/** Every figure and date of a sentence is in what it leans on, with the same unit where both have one. */
final class FigureCheck implements PointCheck {

    @Override
    public boolean holds(String sentence, Evidence evidence) {
        Set<Figures.Figure> known = Figures.of(evidence.facts());
        return Figures.of(sentence).stream().allMatch(figure -> known.stream().anyMatch(each -> isSame(figure, each)));
    }

    private static boolean isSame(Figures.Figure claimed, Figures.Figure known) {
        return claimed.value().compareTo(known.value()) == 0
                && (claimed.unit().isEmpty()
                        || known.unit().isEmpty()
                        || claimed.unit().equals(known.unit()));
    }
}
