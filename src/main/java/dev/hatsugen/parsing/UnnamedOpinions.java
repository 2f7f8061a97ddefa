package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Span;
import java.util.Optional;

/** Minutes that list opinions and name nobody: each is {@code ○ …} or {@code ・…}. No speaker is ever made up for them. */
final class UnnamedOpinions implements TurnConvention {

    private static final int SHORTEST = 12;

    @Override
    public Optional<Heading> at(Page page, int index) {
        String line = page.text(index);
        if ("○〇◯・".indexOf(line.charAt(0)) < 0 || line.length() < SHORTEST) {
            return Optional.empty();
        }
        int start = page.line(index).span().start();
        return Optional.of(new Heading(null, new Span(start, start), start, index + 1));
    }
}
