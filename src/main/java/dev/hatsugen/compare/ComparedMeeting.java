package dev.hatsugen.compare;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.question.Participant;
import dev.hatsugen.statements.CitedPassage;
import java.util.List;

/**
 * One meeting of a comparison.
 *
 * @param meeting the meeting
 * @param participants who is meant there, with label and post of that day; empty where nobody is
 * @param scanned how many turns of theirs there are: all of them were looked through
 * @param matched how many of them are on the topic
 * @param passages the most telling ones, in the order of the record; empty where nothing was said on it
 * @param further how many passages on the topic are not shown, 0 or more
 * @param note one sentence of ours that says why nothing is shown; empty where something is
 */
public record ComparedMeeting(
        Meeting meeting,
        List<Participant> participants,
        int scanned,
        int matched,
        List<CitedPassage> passages,
        int further,
        String note) {

    public ComparedMeeting {
        participants = List.copyOf(participants);
        passages = List.copyOf(passages);
    }
}
