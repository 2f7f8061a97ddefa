package dev.hatsugen.parsing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where the turns of a page begin by one convention, looked up once for every line. */
final class Turns {

    private final TurnConvention.@Nullable Heading[] headings;
    private final boolean named;
    private final String convention;
    private final BitSet ends = new BitSet();
    private int last = -1;

    private Turns(Page page, TurnConvention convention, int from) {
        this.headings = new TurnConvention.@Nullable Heading[page.size()];
        this.convention = convention.name();
        this.named = !(convention instanceof UnnamedOpinions);
        int line = from;
        while (line < page.size()) {
            TurnConvention.Heading heading = convention.at(page, line).orElse(null);
            headings[line] = heading;
            ends.set(line, heading == null && convention.endsTurn(page, line));
            last = heading == null ? last : line;
            line = heading == null ? line + 1 : Math.max(line + 1, heading.nextLine());
        }
    }

    /**
     * The turns of {@code page}.
     *
     * @param from the first line that can head one
     */
    static Turns of(Page page, TurnConvention convention, int from) {
        return new Turns(page, convention, from);
    }

    Optional<TurnConvention.Heading> at(int line) {
        return Optional.ofNullable(headings[line]);
    }

    boolean beginsAt(int line) {
        return headings[line] != null;
    }

    /** Whether the page has that line and a turn begins there. */
    boolean isTurnAt(int line) {
        return line < headings.length && beginsAt(line);
    }

    /** What is around the labels, for people. */
    String convention() {
        return convention;
    }

    /** Whether a turn above the line ends there, though no other one begins. */
    boolean endAt(int line) {
        return ends.get(line);
    }

    boolean anyAfter(int line) {
        return last > line;
    }

    int count() {
        return all().size();
    }

    List<TurnConvention.Heading> all() {
        return new ArrayList<>(Arrays.stream(headings).filter(Objects::nonNull).toList());
    }

    /** The labels, each once. */
    List<String> labels() {
        return all().stream()
                .map(TurnConvention.Heading::label)
                .filter(Objects::nonNull)
                .map(label -> label.person() == null ? label.text() : label.person())
                .distinct()
                .toList();
    }

    /** Whether an empty line is above nearly every turn. */
    boolean areSeparated(Page page) {
        int usual = page.usualGap();
        long gaps = IntStream.range(0, page.size())
                .filter(line -> headings[line] != null && page.line(line).blanksBefore() > usual)
                .count();
        return gaps * 10 >= count() * 9L;
    }

    /** Whether most labels are before the words on one line, as verbatim records of assemblies have it. */
    boolean areVerbatim(Page page) {
        long inline = all().stream()
                .filter(heading -> heading.wordsStart()
                        < page.line(heading.nextLine() - 1).span().end())
                .count();
        return named && inline * 2 > count();
    }
}
