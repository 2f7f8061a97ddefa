package dev.hatsugen.answer.verification;

import dev.hatsugen.minutes.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pasted text claims.
 *
 * @param pieces the quoted words, as ranges of the text
 * @param speaker whose words they are claimed to be, as written there; null where it names nobody
 */
record Claim(List<Span> pieces, @Nullable String speaker) {}
