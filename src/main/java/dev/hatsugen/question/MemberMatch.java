package dev.hatsugen.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whom a user means by the name of a member. */
public sealed interface MemberMatch permits MemberMatch.Known, MemberMatch.Elsewhere, MemberMatch.Unknown {

    /** The name as typed. */
    String asked();

    /**
     * Somebody is meant.
     *
     * @param participants them at every meeting that was asked for, oldest first; never empty
     */
    record Known(String asked, List<Participant> participants) implements MemberMatch {

        /** @throws IllegalArgumentException if nobody is meant */
        public Known {
            if (participants.isEmpty()) {
                throw new IllegalArgumentException("nobody is meant by " + asked);
            }
            participants = List.copyOf(participants);
        }

        /** The people by their name or label, each with the meetings they are known at; several where the name fits several. */
        public Map<String, List<Participant>> people() {
            return participants.stream()
                    .collect(Collectors.groupingBy(
                            Participant::shown, LinkedHashMap::new, Collectors.toUnmodifiableList()));
        }
    }

    /**
     * Somebody is meant who was not at the meeting that was asked for.
     *
     * @param participants them at other meetings
     */
    record Elsewhere(String asked, List<Participant> participants) implements MemberMatch {

        public Elsewhere {
            participants = List.copyOf(participants);
        }
    }

    /**
     * Nobody of that name is in the minutes.
     *
     * @param near names that are written or read alike, best first; may be empty
     */
    record Unknown(String asked, List<String> near) implements MemberMatch {

        public Unknown {
            near = List.copyOf(near);
        }
    }
}
