package dev.hatsugen.parsing;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Two conventions on one page: passages word for word under labels, and between them paragraphs that tell who said what. */
final class MixedTurns implements TurnConvention {

    private final TurnConvention labelled;
    private final TurnConvention told;
    private final Set<Integer> ends = new HashSet<>();

    private MixedTurns(TurnConvention labelled, TurnConvention told) {
        this.labelled = labelled;
        this.told = told;
    }

    /**
     * @param isRecord whether a paragraph is the record's own, and so ends a passage under a label too
     * @param opens see {@link Paragraphs}
     */
    static MixedTurns of(
            Page page,
            TurnConvention labelled,
            TurnConvention told,
            Predicate<String> isRecord,
            Predicate<String> opens) {
        MixedTurns turns = new MixedTurns(labelled, told);
        Paragraphs paragraphs = new Paragraphs(page, opens);
        boolean underLabel = false;
        for (int line = 0; line < page.size(); line++) {
            if (labelled.at(page, line).isPresent()) {
                underLabel = true;
            } else if (told.at(page, line).isPresent()) {
                underLabel = false;
            } else if (underLabel
                    ? paragraphs.begins(line) && isRecord.test(paragraphs.text(line))
                    : told.endsTurn(page, line)) {
                turns.ends.add(line);
                underLabel = false;
            }
        }
        return turns;
    }

    @Override
    public Optional<Heading> at(Page page, int index) {
        return labelled.at(page, index).or(() -> told.at(page, index));
    }

    @Override
    public boolean endsTurn(Page page, int index) {
        return ends.contains(index) || labelled.endsTurn(page, index);
    }

    @Override
    public String name() {
        return labelled.name() + ", " + told.name();
    }
}
