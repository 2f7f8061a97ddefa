package dev.hatsugen.parsing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels as chats address people: {@code @early.bird words}. */
final class HandleLabels {

    /** The sign in the place of a bracket. */
    static final char WRAP = '@';

    private static final Pattern HANDLE =
            Pattern.compile("@([\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{0,30})[ 　]*[:：]?[ 　]+(?=\\S)");

    private static final Pattern LISTED = Pattern.compile("(?:^|[\\s　、,]+)@(?=\\p{L})");

    private HandleLabels() {}

    /** Whether a list of people addresses them so. */
    static boolean areIn(String list) {
        return LISTED.matcher(list).find();
    }

    /** Those of a list, with commas between them and without the signs. */
    static String atCommas(String list) {
        return LISTED.matcher(list).replaceAll("、").replaceFirst("^、", "");
    }

    /** Adds such a label at {@code start}; whether there is one. */
    static boolean read(Page page, int start, char lead, int index, List<LabelCandidate> found) {
        String line = page.text(index);
        Matcher handle = HANDLE.matcher(line).region(Math.min(start, line.length()), line.length());
        if (!handle.lookingAt()) {
            return false;
        }
        found.add(LabelCandidates.candidate(lead, WRAP, LabelFamily.Sign.OWN, index, handle.group(1), handle.end()));
        return true;
    }
}
