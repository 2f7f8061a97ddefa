package dev.hatsugen.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The best place of a claim in a stretch of the record: all of the claim against any part of the stretch with the fewest
 * characters changed, added or left out. After P. H. Sellers, The theory and computation of evolutionary distances: pattern
 * recognition, Journal of Algorithms 1 (1980); the time is the product of the two lengths.
 *
 * @param start the first character of the stretch that stands for the claim
 * @param end behind the last one
 * @param distance how many characters differ
 * @param edits the differences in order, those that touch each other as one
 */
record Alignment(int start, int end, int distance, List<Edit> edits) {

    /**
     * One difference; one of its two ranges may be empty.
     *
     * @param claimStart the first character of the claim
     * @param claimEnd behind the last one
     * @param recordStart the first character of the stretch
     * @param recordEnd behind the last one
     */
    record Edit(int claimStart, int claimEnd, int recordStart, int recordEnd) {}

    static Alignment of(String claim, String stretch) {
        int[][] cost = new int[claim.length() + 1][stretch.length() + 1];
        for (int i = 1; i <= claim.length(); i++) {
            cost[i][0] = i;
            for (int j = 1; j <= stretch.length(); j++) {
                int changed = cost[i - 1][j - 1] + (claim.charAt(i - 1) == stretch.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(changed, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
            }
        }
        int end = end(claim, stretch, cost[claim.length()]);
        return trace(claim, stretch, cost, end);
    }

    /** The cheapest end; of several one where the last characters are the same, else the last. */
    private static int end(String claim, String stretch, int[] costs) {
        int best = 0;
        for (int j = 1; j < costs.length; j++) {
            boolean sameEnd = best > 0 && claim.endsWith(stretch.substring(best - 1, best));
            if (costs[j] < costs[best] || (costs[j] == costs[best] && !sameEnd)) {
                best = j;
            }
        }
        return best;
    }

    private static Alignment trace(String claim, String stretch, int[][] cost, int end) {
        List<Edit> edits = new ArrayList<>();
        int i = claim.length();
        int j = end;
        while (i > 0) {
            boolean same = j > 0 && claim.charAt(i - 1) == stretch.charAt(j - 1);
            if (j > 0 && cost[i][j] == cost[i - 1][j - 1] + (same ? 0 : 1)) {
                i--;
                j--;
                if (!same) {
                    add(edits, new Edit(i, i + 1, j, j + 1));
                }
            } else if (j > 0 && cost[i][j] == cost[i][j - 1] + 1) {
                j--;
                add(edits, new Edit(i, i, j, j + 1));
            } else {
                i--;
                add(edits, new Edit(i, i + 1, j, j));
            }
        }
        Collections.reverse(edits);
        return new Alignment(j, end, cost[claim.length()][end], List.copyOf(edits));
    }

    /** Adds a difference that lies before all others; where it touches the next one, both become one. */
    private static void add(List<Edit> edits, Edit edit) {
        if (!edits.isEmpty()) {
            Edit next = edits.getLast();
            if (next.claimStart() == edit.claimEnd() && next.recordStart() == edit.recordEnd()) {
                edits.removeLast();
                edits.add(new Edit(edit.claimStart(), next.claimEnd(), edit.recordStart(), next.recordEnd()));
                return;
            }
        }
        edits.add(edit);
    }
}
