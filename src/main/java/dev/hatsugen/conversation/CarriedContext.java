package dev.hatsugen.conversation;

import dev.hatsugen.minutes.Meeting;
import java.util.List;

/**
 * What a question takes over from the one before it.
 *
 * @param people the people whose words are asked for, as they were named
 * @param meetings the meetings
 * @param topic what it was about; empty where that is not taken over
 */
public record CarriedContext(List<String> people, List<Meeting> meetings, String topic) {

    static final CarriedContext NOTHING = new CarriedContext(List.of(), List.of(), "");

    public CarriedContext {
        people = List.copyOf(people);
        meetings = List.copyOf(meetings);
    }

    /** Whether nothing is taken over. */
    public boolean isNothing() {
        return people.isEmpty() && meetings.isEmpty() && topic.isEmpty();
    }
}
