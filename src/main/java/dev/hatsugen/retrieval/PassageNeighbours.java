package dev.hatsugen.retrieval;

import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.SpeakerRole;
import dev.hatsugen.minutes.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was said right before a passage, without which an answer is often not understood. Safe for several threads. */
final class PassageNeighbours {

    /** How many passages of a turn are looked at. */
    private static final int MAX_PASSAGES = 3;

    /** A chair's turn of fewer characters only calls on somebody. */
    private static final int MIN_CHAIR_TURN = 45;

    private final Function<Meeting, List<Passage>> passages;
    private final Map<String, Integer> meetings = new HashMap<>();

    PassageNeighbours(PassageSearch index) {
        this(index.corpus().meetings(), index::passages);
    }

    /**
     * @param all oldest first
     * @param passages those of a meeting, in the order of the record
     */
    PassageNeighbours(List<Meeting> all, Function<Meeting, List<Passage>> passages) {
        this.passages = passages;
        for (Meeting meeting : all) {
            if (!passages.apply(meeting).isEmpty()) {
                meetings.put(meeting.key(), meetings.size());
            }
        }
    }

    /** The passages of the same turn right before {@code passage}, at most {@value #MAX_PASSAGES}. */
    List<Passage> earlier(Passage passage) {
        List<Passage> all = passages.apply(passage.meeting());
        return upTo(all, place(all, passage), passage.statement());
    }

    /** The last passages of the turn before, at most {@value #MAX_PASSAGES}; a chair's calls are passed over. */
    List<Passage> before(Passage passage) {
        List<Passage> all = passages.apply(passage.meeting());
        int last = lastOfTurnBefore(all, passage);
        return last < 0 ? List.of() : upTo(all, last + 1, all.get(last).statement());
    }

    /** The passages of the same meeting before and behind {@code passage}, at most {@value #MAX_PASSAGES} each, of whatever turn. */
    List<Passage> around(Passage passage) {
        List<Passage> all = passages.apply(passage.meeting());
        int at = place(all, passage);
        return all.subList(Math.max(0, at - MAX_PASSAGES), Math.min(all.size(), at + MAX_PASSAGES + 1)).stream()
                .filter(near -> !near.equals(passage))
                .toList();
    }

    /** The section that {@code passage} is in. */
    PassageSection section(Passage passage) {
        List<Passage> all = passages.apply(passage.meeting());
        return new PassageSection(all, place(all, passage));
    }

    /** The place of the passage's meeting among all of them, oldest first, from 0 to 1; 1 where there is only one. */
    double recency(Passage passage) {
        int at = meetings.getOrDefault(passage.meeting().key(), 0);
        return meetings.size() < 2 ? 1 : at / (double) (meetings.size() - 1);
    }

    /** The turn before, a chair's calls passed over; null at the beginning of a meeting. */
    @Nullable
    Statement turnBefore(Passage passage) {
        List<Passage> all = passages.apply(passage.meeting());
        int last = lastOfTurnBefore(all, passage);
        return last < 0 ? null : all.get(last).statement();
    }

    /** The last passages of {@code turn} before the place {@code end}. */
    private static List<Passage> upTo(List<Passage> all, int end, Statement turn) {
        int from = end;
        while (from > Math.max(0, end - MAX_PASSAGES) && isOf(all.get(from - 1), turn)) {
            from--;
        }
        return all.subList(from, end);
    }

    /** The place of the last passage of the turn before; of words of the record, of the turn that they follow. -1 for none. */
    private static int lastOfTurnBefore(List<Passage> all, Passage passage) {
        for (int at = place(all, passage) - 1; at >= 0; at--) {
            Passage earlier = all.get(at);
            boolean isTurn = !earlier.isOfRecord() && !isOf(earlier, passage.statement());
            if (isTurn && (passage.isOfRecord() || !isCall(earlier.statement()))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isOf(Passage passage, Statement turn) {
        return passage.statement().id().equals(turn.id());
    }

    private static boolean isCall(Statement turn) {
        return turn.role() == SpeakerRole.CHAIRS && turn.words().text().length() < MIN_CHAIR_TURN;
    }

    /** The place of {@code passage} in its meeting; passages of an index are the same objects. */
    @SuppressWarnings("ReferenceEquality") // the common case, ten times faster
    private static int place(List<Passage> all, Passage passage) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) == passage) {
                return i;
            }
        }
        return Math.max(0, all.indexOf(passage));
    }
}
