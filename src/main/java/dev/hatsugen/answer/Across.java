package dev.hatsugen.answer;

import dev.hatsugen.retrieval.ScoredPassage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts findings of several meetings side by side: the best of each, then the next of each. */
final class Across {

    private Across() {}

    static List<ScoredPassage> interleaved(List<ScoredPassage> found) {
        Map<String, List<ScoredPassage>> byMeeting = new LinkedHashMap<>();
        found.forEach(finding -> byMeeting
                .computeIfAbsent(finding.passage().meeting().key(), key -> new ArrayList<>())
                .add(finding));
        List<ScoredPassage> interleaved = new ArrayList<>();
        for (int rank = 0; interleaved.size() < found.size(); rank++) {
            for (List<ScoredPassage> ofMeeting : byMeeting.values()) {
                if (rank < ofMeeting.size()) {
                    interleaved.add(ofMeeting.get(rank));
                }
            }
        }
        return interleaved;
    }
}
