package dev.hatsugen.conversation;

import java.util.regex.Pattern;

/** Words for the meeting before or after another. */
final class Neighbour {

    private static final Pattern BEFORE = Pattern.compile(
            "^(?:前回|その前|前の(?:回|会合|会議)|(?:一|ひと)つ前(?:の(?:回|会合))?|(?:at )?the (?:previous|preceding|prior)(?: (?:one|meeting|session))?"
                    + "|the (?:one|meeting) before(?: that)?|last time)(?:の(?:会合|会議))?$");
    private static final Pattern AFTER = Pattern.compile(
            "^(?:次回|その(?:次|後)|次の(?:回|会合|会議)|(?:at )?the (?:next|following)(?: (?:one|meeting|session))?|the (?:one|meeting) after(?: that)?)(?:の(?:会合|会議))?$");

    private Neighbour() {}

    /** -1 for the meeting before, 1 for the one after, 0 where the words mean neither. */
    static int step(String folded) {
        return BEFORE.matcher(folded).find() ? -1 : AFTER.matcher(folded).find() ? 1 : 0;
    }
}
