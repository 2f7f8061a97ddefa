package dev.hatsugen.conversation;

import dev.hatsugen.language.Lexicon;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that are no question by themselves and mean one thing only after another question. All patterns are for folded words. */
final class Cues {

    private static final Lexicon REPLIES = Lexicon.of("follow-up-cues");
    private static final Lexicon FRAMES = Lexicon.of("reply-frames");
    private static final String LEAD_IN =
            "^(?:" + FRAMES.expression("lead-in") + "[、,\\s]*|" + FRAMES.expression("lead-in-english") + ",?\\s+)?";
    private static final String END = FRAMES.expression("ending") + "?[?。.!…\\s]*$";

    private static final Pattern MORE = reply("more");
    private static final Pattern OTHERS = reply("others");
    private static final Pattern WHO = reply("who");
    private static final Pattern COURTESY =
            Pattern.compile("^" + Lexicon.of("courtesy").expression("courtesy") + "[!。、.~ー\\s\\p{So}]*$");

    private static final Map<String, Pattern> TO_ANSWER = Stream.of(
                    "why", "when", "figure", "detail", "else-said", "in-english", "in-japanese")
            .collect(Collectors.toUnmodifiableMap(category -> category, Cues::reply));

    private Cues() {}

    /** Whether the words are a reply of that category, one of {@code TO_ANSWER}. */
    static boolean isReply(String category, String folded) {
        return Objects.requireNonNull(TO_ANSWER.get(category), category)
                .matcher(folded)
                .find();
    }

    /** Whether more of the same is asked for. */
    static boolean isMore(String folded) {
        return MORE.matcher(folded).find();
    }

    /** Whether other people's words on the same are asked for. */
    static boolean isOthers(String folded) {
        return OTHERS.matcher(folded).find();
    }

    /** Whether the words ask who said it. */
    static boolean isWho(String folded) {
        return WHO.matcher(folded).find();
    }

    static boolean isCourtesy(String folded) {
        return COURTESY.matcher(folded).find();
    }

    private static Pattern reply(String category) {
        return Pattern.compile(LEAD_IN + REPLIES.expression(category) + END);
    }
}
