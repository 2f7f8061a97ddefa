package dev.hatsugen.conversation;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.question.ParsedQuestion;
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

    /**
     * What {@code whole} names that the words it was made of do not.
     *
     * @param typed those words
     * @param old the question before them
     */
    static CarriedContext into(Named whole, ParsedQuestion typed, Named old) {
        List<String> terms = whole.reading().topic().key();
        boolean keepsTopic = old.reading().topic().key().stream()
                .anyMatch(term -> terms.contains(term) && !typed.topic().key().contains(term));
        return new CarriedContext(
                typed.namesSpeaker() || whole.people().isEmpty() ? List.of() : List.of(whole.people()),
                typed.meetings().isEmpty() ? whole.reading().meetings() : List.of(),
                keepsTopic ? old.topic() : "");
    }

    /** Whether nothing is taken over. */
    public boolean isNothing() {
        return people.isEmpty() && meetings.isEmpty() && topic.isEmpty();
    }
}
