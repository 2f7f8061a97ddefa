package dev.hatsugen.answer;

import dev.hatsugen.retrieval.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts findings of several meetings side by side: the best of each, then the next of each. */
final class Across {

    private Across() {}

    static List<Finding> interleaved(List<Finding> found) {
        Map<String, List<Finding>> byMeeting = new LinkedHashMap<>();
        found.forEach(finding -> byMeeting
                .computeIfAbsent(finding.passage().meeting().key(), key -> new ArrayList<>())
                .add(finding));
        List<Finding> interleaved = new ArrayList<>();
        for (int rank = 0; interleaved.size() < found.size(); rank++) {
            for (List<Finding> ofMeeting : byMeeting.values()) {
                if (rank < ofMeeting.size()) {
                    interleaved.add(ofMeeting.get(rank));
                }
            }
        }
        return interleaved;
    }
}
