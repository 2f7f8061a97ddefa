package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import java.util.regex.Pattern;

/** How sentences of Japanese minutes begin that tell of somebody, of the one before, or of an outcome. */
final class ToldBeginnings {

    private static final Lexicon WORDS = Lexicon.of("told-turns");
    private static final Pattern OPENS = Pattern.compile("^[^、。「」]{2,20}?" + WORDS.expression("source") + "、");
    private static final Pattern GOES_ON = Pattern.compile("^" + WORDS.expression("goes-on"));
    private static final Pattern LEADS_OVER = Pattern.compile("^" + WORDS.expression("leads-over") + "、?");
    private static final Pattern OUTCOME = Pattern.compile("^(?:[→⇒⇨◎]|" + WORDS.expression("outcome") + ")");

    private ToldBeginnings() {}

    /** Whether {@code line} begins as a paragraph does that tells what somebody said. */
    static boolean opens(String line) {
        return OPENS.matcher(line).find();
    }

    /** Whether {@code sentence} is told of the speaker of the one before it: 同委員より、…. */
    static boolean goesOn(String sentence) {
        return GOES_ON.matcher(sentence).find();
    }

    /** Whether {@code words} lead over to what follows, from the same speaker perhaps. */
    static boolean leadsOver(String words) {
        return LEADS_OVER.matcher(words).find();
    }

    /** Whether {@code paragraph} is what the record itself says of an outcome. */
    static boolean isOutcome(String paragraph) {
        return OUTCOME.matcher(paragraph).find();
    }
}
