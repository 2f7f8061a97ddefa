package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who leads a meeting whose labels call nobody its chair: by words of procedure, by opening and closing it, and by a post. */
final class MeetingLeader {

    /** Of the first speaker, and of one with the post of a leader. */
    private static final int STRONG_HINT = 2;

    private static final int MIN_SCORE = 3;
    private static final int MIN_PERCENT = 35;

    private MeetingLeader() {}

    /** The leader's key among {@code turns}; null where none shows. */
    static @Nullable String of(List<Statement> turns) {
        Map<String, Integer> scores = new HashMap<>();
        Map<String, Integer> uses = new HashMap<>();
        for (Statement turn : turns) {
            String key = turn.speaker().key();
            boolean leads = RoleWords.LEADING.matcher(turn.words().text()).find();
            scores.merge(key, leads ? 1 : 0, Integer::sum);
            uses.merge(key, 1, Integer::sum);
        }
        if (turns.isEmpty()) {
            return null;
        }
        Statement first = turns.getFirst();
        scores.merge(first.speaker().key(), STRONG_HINT, Integer::sum);
        scores.merge(turns.getLast().speaker().key(), 1, Integer::sum);
        turns.stream()
                .filter(turn -> hasPost(turn, turn.equals(first)))
                .map(turn -> turn.speaker().key())
                .distinct()
                .forEach(key -> scores.merge(key, STRONG_HINT, Integer::sum));
        return scores.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(entry -> entry.getValue() >= MIN_SCORE
                        && entry.getValue() * 100 >= uses.getOrDefault(entry.getKey(), 0) * MIN_PERCENT)
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Whether the attendance list gives a post that leads, or the first label does. */
    private static boolean hasPost(Statement turn, boolean first) {
        var attendee = turn.speaker().attendee();
        String post = attendee == null ? "" : attendee.post();
        String label = Objects.requireNonNullElse(turn.speaker().label(), "");
        return !RoleWords.DEPUTY.matcher(post).find()
                && (RoleWords.LEADS.matcher(post).find()
                        || (first && RoleWords.LEADS.matcher(label).find()));
    }
}
