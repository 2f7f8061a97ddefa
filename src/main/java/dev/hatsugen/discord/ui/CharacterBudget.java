package dev.hatsugen.discord.ui;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides room among quotes: the short ones get all they want, the long ones share the rest evenly. */
final class CharacterBudget {

    private CharacterBudget() {}

    /**
     * How much each of them gets, in the order of {@code wanted}.
     *
     * @param wanted what each would fill, 0 or more
     * @param room what there is, 0 or more
     */
    static int[] of(List<Integer> wanted, int room) {
        int[] shares = new int[wanted.size()];
        int left = room;
        int waiting = wanted.size();
        List<Integer> shortestFirst = IntStream.range(0, wanted.size())
                .boxed()
                .sorted(Comparator.comparing(wanted::get))
                .toList();
        for (int i : shortestFirst) {
            shares[i] = Math.min(wanted.get(i), left / waiting);
            left -= shares[i];
            waiting--;
        }
        return shares;
    }
}
