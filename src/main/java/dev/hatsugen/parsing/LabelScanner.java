package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds where a label ends and the words begin in a line that holds both: {@code 議長（多田政拓君） ただいまから…}. */
final class LabelScanner {

    private static final int MAX_LENGTH = 80;
    private static final String DASHES = "—―─";

    /** Words that go on with a sentence, so that what is before them is a part of it and no label. */
    private static final Pattern GOES_ON =
            Pattern.compile("^" + Lexicon.of("speaker-labels").expression("goes-on"));

    private static final Pattern NAME_FIRST =
            Pattern.compile("^[\\s　]*((?:[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々ヶー]{1,6}[ 　]?){1,3}君)(?=[\\s　])");

    /**
     * A label and what follows it.
     *
     * @param label the label
     * @param end where the label ends in the line
     * @param words where the words begin in the line
     */
    record Found(SpeakerLabel label, int end, int words) {}

    private LabelScanner() {}

    /** The label that {@code line} begins with at {@code from}, if words follow it. */
    static @Nullable Found find(String line, int from) {
        boolean blankBefore = from < line.length() && Page.isBlank(line.charAt(from));
        for (int end : ends(line, from)) {
            SpeakerLabel label = SpeakerLabel.read(line.substring(from, end));
            int words = skip(line, end);
            if (label != null && words < line.length()) {
                boolean separated = words > end;
                boolean goesOn = GOES_ON.matcher(line.substring(words)).find();
                boolean wideBlank = separated && line.charAt(end) == '　' && !blankBefore;
                boolean trusted = wideBlank || (!goesOn && (separated || label.isSure()));
                if (trusted) {
                    return extended(line, from, new Found(label, end, words));
                }
            }
        }
        return null;
    }

    /** Takes in a person that is behind the office: in brackets, or with 君. */
    private static Found extended(String line, int from, Found found) {
        int end = found.words();
        if ("（(".indexOf(line.charAt(found.words())) >= 0) {
            end = closing(line, found.words());
        } else {
            var name = NAME_FIRST.matcher(line.substring(found.words()));
            if (!found.label().isSure() && name.find()) {
                end = found.words() + name.end(1);
            }
        }
        SpeakerLabel longer = end > found.words() ? SpeakerLabel.read(line.substring(from, end)) : null;
        int words = skip(line, end);
        boolean better =
                longer != null && words < line.length() && (longer.isSure() || OfficeTitles.isHonoured(longer.text()));
        return better && longer != null ? new Found(longer, end, words) : found;
    }

    /** Where a label could end: before a blank, a colon or dashes, and behind brackets. */
    private static List<Integer> ends(String line, int from) {
        List<Integer> ends = new ArrayList<>();
        int depth = 0;
        int last = Math.min(line.length(), from + MAX_LENGTH);
        for (int i = from; i < last; i++) {
            char c = line.charAt(i);
            depth += Brackets.step(c);
            if ("。".indexOf(c) >= 0 || depth < 0) {
                break;
            }
            boolean inside = i > from && depth == 0;
            if (inside && Brackets.step(c) < 0) {
                ends.add(i + 1);
            } else if (inside && isBorder(line, i) && !Page.isBlank(line.charAt(i - 1)) && !ends.contains(i)) {
                ends.add(i);
            }
        }
        return ends;
    }

    /** A blank, a colon, or one of several dashes: 議長──. */
    private static boolean isBorder(String line, int at) {
        char c = line.charAt(at);
        boolean several = (at > 0 && line.charAt(at - 1) == c) || (at + 1 < line.length() && line.charAt(at + 1) == c);
        return Page.isBlank(c) || c == ':' || c == '：' || (several && DASHES.indexOf(c) >= 0);
    }

    private static int closing(String line, int open) {
        int depth = 0;
        for (int i = open; i < Math.min(line.length(), open + MAX_LENGTH); i++) {
            depth += Brackets.step(line.charAt(i));
            if (depth == 0) {
                return i + 1;
            }
        }
        return open;
    }

    private static int skip(String line, int from) {
        int at = from;
        while (at < line.length() && isBorder(line, at)) {
            at++;
        }
        return at;
    }
}
