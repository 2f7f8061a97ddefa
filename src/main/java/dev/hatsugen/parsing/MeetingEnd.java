package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import java.util.regex.Pattern;

/** Where a meeting ends and only the record goes on: the hour it closed, signatures, annexes. */
final class MeetingEnd {

    private static final Lexicon WORDS = Lexicon.of("minutes-lines");
    private static final String CLOSED =
            SpacedLetters.spaced("(?:" + WORDS.expression("closed") + "|" + WORDS.expression("finished") + ")");
    private static final String PAUSE = SpacedLetters.spaced(WORDS.expression("pause"));
    private static final String CLOCK =
            "(?:" + SpacedLetters.spaced(WORDS.expression("clock")) + "|[0-9０-９]{1,2}[時:：])[^。、]{0,20}";
    private static final Pattern CLOSING = Pattern.compile("^(?:[0-9０-９]{1,2}[．.、\\s　]+)?[（(〔［\\[]?(?:" + CLOCK + CLOSED
            + "|" + CLOSED + "[\\s　：:]*(?:" + CLOCK
            + ")?)[）)〕］\\]]?$|^[-－―‐—–ー─\\s　（(]*以[\\s　]*上[-－―‐—–ー─\\s　。）)]*$|^[（(]了[）)]$|^" + WORDS.expression("ended")
            + "$");
    private static final Pattern SIGNATURE = WORDS.pattern("signature");
    private static final Pattern ANNEX =
            Pattern.compile("^(?:[0-9０-９]{1,2}[．.、\\s　]+)?[（(【〔［\\[#\\s]*" + WORDS.expression("annex") + "[^。]{0,30}$");
    private static final Pattern TIME = Pattern.compile(
            "^(?:" + CLOCK + "(?:" + CLOSED + "|" + PAUSE + ")|(?:" + CLOSED + "|" + PAUSE + ")[\\s　]+" + CLOCK + ")$");

    private MeetingEnd() {}

    /**
     * Whether no more is said from line {@code index} on, where no turn begins below it.
     *
     * @param separated whether an empty line is above it
     */
    static boolean is(String line, boolean separated) {
        return CLOSING.matcher(line).find()
                || SIGNATURE.matcher(line).find()
                || (separated && ANNEX.matcher(line).find());
    }

    /** Whether the line says when the meeting began, paused or ended, and nothing else. */
    static boolean isTime(String line) {
        return TIME.matcher(line).matches();
    }
}
