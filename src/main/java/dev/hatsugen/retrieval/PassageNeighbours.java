package dev.hatsugen.retrieval;

import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.SpeakerRole;
import dev.hatsugen.minutes.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was said right before a passage, without which an answer is often not understood. Safe for several threads. */
final class PassageNeighbours {

    /** How many passages of a turn are looked at. */
    private static final int MAX_PASSAGES = 3;

    /** A chair's turn of fewer characters only calls on somebody. */
    private static final int MIN_CHAIR_TURN = 45;

    private final Map<String, List<Passage>> turns = new HashMap<>();
    private final List<Passage> all;
    private final Map<String, Integer> meetings = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Statement> previous = new HashMap<>();

    PassageNeighbours(Collection<Passage> passages) {
        this.all = List.copyOf(passages);
        all.forEach(passage -> meetings.putIfAbsent(passage.meeting().key(), meetings.size()));
        Statement last = null;
        Statement turn = null;
        for (Passage passage : all) {
            places.put(passage.id(), places.size());
            Statement statement = passage.statement();
            if (passage.isOfRecord()) {
                if (turn != null && sameMeeting(turn, passage)) {
                    previous.put(statement.id(), turn);
                }
            } else if (turn == null || !turn.equals(statement)) {
                last = turn != null && isCall(turn) ? last : turn;
                turn = statement;
                if (last != null && sameMeeting(last, passage)) {
                    previous.put(statement.id(), last);
                }
            }
            turns.computeIfAbsent(statement.id(), id -> new ArrayList<>()).add(passage);
        }
    }

    private boolean sameMeeting(Statement last, Passage passage) {
        return turns.getOrDefault(last.id(), List.of()).getFirst().meeting().equals(passage.meeting());
    }

    private static boolean isCall(Statement turn) {
        return turn.role() == SpeakerRole.CHAIRS && turn.words().text().length() < MIN_CHAIR_TURN;
    }

    /** The passages of the same turn right before {@code passage}, at most {@value #MAX_PASSAGES}. */
    List<Passage> earlier(Passage passage) {
        List<Passage> turn = turns.getOrDefault(passage.statement().id(), List.of());
        int at = Math.max(0, turn.indexOf(passage));
        return turn.subList(Math.max(0, at - MAX_PASSAGES), at);
    }

    /** The last passages of the turn before, at most {@value #MAX_PASSAGES}; a chair's calls are passed over. */
    List<Passage> before(Passage passage) {
        Statement turn = turnBefore(passage);
        List<Passage> before = turn == null ? List.of() : turns.getOrDefault(turn.id(), List.of());
        return before.subList(Math.max(0, before.size() - MAX_PASSAGES), before.size());
    }

    /** The passages of the same meeting before and behind {@code passage}, at most {@value #MAX_PASSAGES} each, of whatever turn. */
    List<Passage> around(Passage passage) {
        int at = places.getOrDefault(passage.id(), 0);
        return all.subList(Math.max(0, at - MAX_PASSAGES), Math.min(all.size(), at + MAX_PASSAGES + 1)).stream()
                .filter(near -> !near.equals(passage) && near.meeting().equals(passage.meeting()))
                .toList();
    }

    /** The place of the passage's meeting among all of them, oldest first, from 0 to 1; 1 where there is only one. */
    double recency(Passage passage) {
        int at = meetings.getOrDefault(passage.meeting().key(), 0);
        return meetings.size() < 2 ? 1 : at / (double) (meetings.size() - 1);
    }

    /** The turn before, a chair's calls passed over; null at the beginning of a meeting. */
    @Nullable
    Statement turnBefore(Passage passage) {
        return previous.get(passage.statement().id());
    }
}
