package dev.hatsugen.discord.ui;

import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Digest;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.quote.QuoteContext;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names a quote in a few characters, for good: where it is and a piece of its hash, so that a place whose words have changed
 * is not taken for it.
 *
 * @param meeting the meeting's key, or its hash where the key is long
 * @param source the stretch of the source
 * @param relation how the quote relates to the person it is shown under
 * @param hash the first digits of the quote's SHA-256
 */
public record QuoteRef(String meeting, Span source, Relation relation, String hash) {

    private static final int HASH_DIGITS = 12;
    private static final int PARTS = 5;
    private static final Pattern SHORT_KEY = Pattern.compile("[A-Za-z0-9._-]{1,40}");

    /** Names a quote. */
    public static QuoteRef of(VerifiedQuote quote) {
        return new QuoteRef(token(quote.meeting()), quote.source(), quote.relation(), shortened(quote.sha256()));
    }

    /** Reads what {@link #arguments()} wrote; empty for what it cannot have written, as ids come from outside. */
    public static Optional<QuoteRef> parse(List<String> arguments) {
        if (arguments.size() != PARTS) {
            return Optional.empty();
        }
        int start = ButtonId.number(arguments.get(1)).orElse(-1);
        int end = ButtonId.number(arguments.get(2)).orElse(-1);
        return Arrays.stream(Relation.values())
                .filter(relation -> start >= 0 && end > start && relation.name().equals(arguments.get(3)))
                .findFirst()
                .map(relation -> new QuoteRef(arguments.get(0), new Span(start, end), relation, arguments.get(4)));
    }

    /** The parts, for a {@link ButtonId}. */
    public List<String> arguments() {
        return List.of(
                meeting, Integer.toString(source.start()), Integer.toString(source.end()), relation.name(), hash);
    }

    /** The quote among its neighbours; empty where the minutes do not hold it any more. */
    public Optional<QuoteContext> in(Corpus corpus) {
        return corpus.meetings().stream()
                .filter(candidate -> token(candidate).equals(meeting) || wasCalled(meeting, candidate))
                .flatMap(candidate -> QuoteContext.of(candidate, source, relation).stream())
                .filter(found -> shortened(found.quote().sha256()).equals(hash))
                .findFirst();
    }

    /** Whether a meeting had its number for a key until another body's meeting of that number came. */
    private static boolean wasCalled(String key, Meeting meeting) {
        return meeting.sharesNumber() && key.equals(String.valueOf(meeting.number()));
    }

    private static String token(Meeting meeting) {
        String key = meeting.key();
        return SHORT_KEY.matcher(key).matches() ? key : "~" + shortened(Digest.sha256(key));
    }

    private static String shortened(String sha256) {
        return sha256.substring(0, HASH_DIGITS);
    }
}
