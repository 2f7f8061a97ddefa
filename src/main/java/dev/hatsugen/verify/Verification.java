package dev.hatsugen.verify;

import dev.hatsugen.minutes.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of a claimed quote.
 *
 * @param claim the claim as it was given
 * @param speaker the speaker it is claimed of, as written there; null where it names none
 * @param language of our own words
 * @param verdict the result
 * @param lead one sentence of ours that says it
 * @param notes further sentences of ours: sentences that are apart, words cut out of a sentence; may be empty
 * @param words the true words, in the order of the claim; near ones where it is not in the record; may be empty
 * @param unfound parts of the claim that nothing in the record is like, as ranges of it
 */
public record Verification(
        String claim,
        @Nullable String speaker,
        Locale language,
        Verdict verdict,
        String lead,
        List<String> notes,
        List<TrueWords> words,
        List<Span> unfound) {

    public Verification {
        notes = List.copyOf(notes);
        words = List.copyOf(words);
        unfound = List.copyOf(unfound);
    }
}
