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
     * @param voices them at every meeting that was asked for, oldest first; never empty
     */
    record Known(String asked, List<Participant> voices) implements MemberMatch {

        /** @throws IllegalArgumentException if nobody is meant */
        public Known {
            if (voices.isEmpty()) {
                throw new IllegalArgumentException("nobody is meant by " + asked);
            }
            voices = List.copyOf(voices);
        }

        /** The people by their name or label, each with the meetings they are known at; several where the name fits several. */
        public Map<String, List<Participant>> people() {
            return voices.stream()
                    .collect(Collectors.groupingBy(
                            Participant::shown, LinkedHashMap::new, Collectors.toUnmodifiableList()));
        }
    }

    /**
     * Somebody is meant who was not at the meeting that was asked for.
     *
     * @param voices them at other meetings
     */
    record Elsewhere(String asked, List<Participant> voices) implements MemberMatch {

        public Elsewhere {
            voices = List.copyOf(voices);
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
