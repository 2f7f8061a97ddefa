package dev.hatsugen.requests;

import dev.hatsugen.messages.Messages;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;
import java.util.Locale;

/**
 * One request and what responds to it.
 *
 * @param quote the words that ask; where whoever asked did not speak, the words of another that tell of it
 * @param asking the sentence of them that asks
 * @param strength how plainly they ask
 * @param responses the best proven first, one of each speaker; empty where none is on record
 */
public record Request(VerifiedQuote quote, VerifiedQuote asking, Strength strength, List<Response> responses) {

    static final Messages MESSAGES = new Messages(Request.class);

    /** How plainly something is asked. */
    public enum Strength {
        /** お願いしたい, 検討いただきたい. */
        ASKED,
        /** 期待する, 望む. */
        HOPED,
        /** 必要がある, すべき. */
        CALLED_NEEDED,
        /** 重要と考える: the weakest. */
        CALLED_IMPORTANT,
        /** Only told by another: 「山本本部員から指摘のあった」. */
        TOLD
    }

    public Request {
        responses = List.copyOf(responses);
    }

    /**
     * Our words where no response does: that none is on record. It never says that a request was refused.
     *
     * @param language {@link Locale#JAPANESE} or {@link Locale#ENGLISH}
     */
    public static String noResponse(Locale language) {
        return MESSAGES.get(language, "requests.no_response");
    }
}
