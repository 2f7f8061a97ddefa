package dev.hatsugen.corpus;

import dev.hatsugen.minutes.Meeting;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells minutes that come a second time under another name: the same words, or the same meeting. */
final class Duplicates {

    private static final int MIN_KNOWN = 2;

    private final Map<String, Meeting> byText = new HashMap<>();
    private final Map<Identity, Meeting> byIdentity = new HashMap<>();

    /** What makes a meeting that meeting; two of the three must be known, or many a meeting would look like another. */
    private record Identity(
            @Nullable String body,
            @Nullable Integer number,
            @Nullable LocalDate date) {

        static Identity of(Meeting meeting) {
            return new Identity(
                    meeting.body(), meeting.number(), meeting.header().date());
        }

        boolean isKnown() {
            return Stream.of(body, number, date).filter(Objects::nonNull).count() >= MIN_KNOWN;
        }
    }

    /** Forgets {@code meeting}. */
    void remove(Meeting meeting) {
        byText.remove(meeting.source().sha256());
        byIdentity.remove(Identity.of(meeting));
    }

    /** Takes note of {@code meeting}, unless it is one of those that were noted before; then says of which. */
    Optional<Refusal> add(Meeting meeting) {
        Meeting sameText = byText.get(meeting.source().sha256());
        if (sameText != null) {
            return Optional.of(Refusal.sameAs(sameText, meeting, Refusal.Reason.SAME_TEXT));
        }
        Identity identity = Identity.of(meeting);
        Meeting sameMeeting = byIdentity.get(identity);
        if (sameMeeting != null) {
            return Optional.of(Refusal.sameAs(sameMeeting, meeting, Refusal.Reason.SAME_MEETING));
        }
        byText.put(meeting.source().sha256(), meeting);
        if (identity.isKnown()) {
            byIdentity.put(identity, meeting);
        }
        return Optional.empty();
    }
}
