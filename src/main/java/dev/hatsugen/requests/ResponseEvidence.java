package dev.hatsugen.requests;

import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;
import java.util.Locale;

/** Why words are taken to respond to a request. */
public sealed interface ResponseEvidence {

    /**
     * Both hold the same rare words.
     *
     * @param words as the response writes them, the most telling first; at least one
     */
    record SharedWords(List<String> words) implements ResponseEvidence {

        /** @throws IllegalArgumentException if there is no word */
        public SharedWords {
            if (words.isEmpty()) {
                throw new IllegalArgumentException("no pair without evidence");
            }
            words = List.copyOf(words);
        }
    }

    /**
     * The response names who asked.
     *
     * @param words the words that do
     */
    record Mention(VerifiedQuote words) implements ResponseEvidence {}

    /** The record itself marks it as the reply (→) to what is before it. */
    record ReplyMark() implements ResponseEvidence {}

    /**
     * The evidence in our words, to be beside the quotes.
     *
     * @param language {@link Locale#JAPANESE} or {@link Locale#ENGLISH}
     */
    default String text(Locale language) {
        return switch (this) {
            case SharedWords shared ->
                Request.MESSAGES.get(
                        language,
                        "requests.shared",
                        String.join(Request.MESSAGES.get(language, "list.comma"), shared.words()));
            case Mention mention ->
                Request.MESSAGES.get(
                        language, "requests.mention", mention.words().text());
            case ReplyMark mark -> Request.MESSAGES.get(language, "requests.reply_mark");
        };
    }
}
