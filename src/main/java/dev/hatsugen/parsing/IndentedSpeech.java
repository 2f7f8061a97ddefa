package dev.hatsugen.parsing;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Labels that are alone on their lines, with the words below them set in deeper than all that the record tells itself: a line that is
 * set less deep ends a turn.
 */
final class IndentedSpeech implements TurnConvention {

    private final TurnConvention labelled;
    private final Set<Integer> ends = new HashSet<>();

    private IndentedSpeech(TurnConvention labelled) {
        this.labelled = labelled;
    }

    /** Such labels on a page that also tells who said what by {@code told}; null where words and what is told are not so set apart. */
    static @Nullable TurnConvention of(Page page, TurnConvention labelled, TurnConvention told) {
        int[] words = IntStream.range(0, page.size())
                .map(line -> labelled.at(page, line).map(Heading::nextLine).orElse(-1))
                .filter(line -> line >= 0 && line < page.size())
                .toArray();
        boolean alone = IntStream.range(0, page.size())
                .mapToObj(line -> labelled.at(page, line))
                .flatMap(Optional::stream)
                .allMatch(heading -> heading.nextLine() < page.size()
                        && heading.wordsStart()
                                == page.line(heading.nextLine()).span().start());
        int depth =
                IntStream.of(words).map(line -> page.line(line).indent()).min().orElse(0);
        int usual = IntStream.range(0, page.size())
                .filter(line -> told.at(page, line).isPresent())
                .map(line -> page.line(line).indent())
                .max()
                .orElse(depth);
        return alone && depth > usual ? new IndentedSpeech(labelled).endedAbove(page, depth) : null;
    }

    private IndentedSpeech endedAbove(Page page, int depth) {
        boolean open = false;
        for (int line = 0; line < page.size(); line++) {
            Heading heading = labelled.at(page, line).orElse(null);
            if (heading != null) {
                open = true;
                line = heading.nextLine() - 1;
            } else if (open && page.line(line).indent() < depth) {
                ends.add(line);
                open = false;
            }
        }
        return this;
    }

    @Override
    public Optional<Heading> at(Page page, int index) {
        return labelled.at(page, index);
    }

    @Override
    public boolean endsTurn(Page page, int index) {
        return ends.contains(index) || labelled.endsTurn(page, index);
    }

    @Override
    public String name() {
        return labelled.name();
    }
}
