package dev.hatsugen.verify;

import dev.hatsugen.minutes.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pasted text claims.
 *
 * @param pieces the quoted words, as ranges of the text
 * @param speaker whose words they are claimed to be, as written there; null where it names nobody
 * @param meeting where they are claimed to have been said; null where it names none
 */
record Claim(
        List<Span> pieces,
        @Nullable String speaker,
        @Nullable ClaimedMeeting meeting) {

    /** A text that is all quote. */
    static Claim of(String text) {
        return new Claim(List.of(new Span(0, text.length())), null, null);
    }

    /** Whether it says neither who nor where. */
    boolean isAnybodys() {
        return speaker == null && meeting == null;
    }
}
