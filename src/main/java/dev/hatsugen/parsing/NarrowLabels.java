package dev.hatsugen.parsing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels as long as the column of labels is wide, so that one blank alone is behind them: 早川管理係長 資料をご覧ください。 */
final class NarrowLabels {

    private static final Pattern NARROW =
            Pattern.compile("((?:" + LegendNames.LETTER + "|[()（）]){3,14}) (?=[^ 　:：]{8,}。)");

    /** A group and a surname: 製造1課 早川 すり合わせの後で測りました。 */
    private static final Pattern GROUPED =
            Pattern.compile("(" + GroupLabel.APART + ") (?=[^ 　:：]{4,})(?=.*\\p{IsHiragana})");

    private NarrowLabels() {}

    /** Such a label at {@code start}, if an office ends it and a sentence is behind it. */
    static void read(Page page, int start, char lead, int index, List<LabelCandidate> found) {
        String line = page.text(index);
        Matcher narrow = NARROW.matcher(line).region(Math.min(start, line.length()), line.length());
        if (narrow.lookingAt() && SpeakerLabel.read(narrow.group(1)) != null) {
            found.add(LabelCandidates.candidate(
                    lead, ' ', LabelFamily.Sign.WIDE_BLANK, index, narrow.group(1), narrow.end()));
            return;
        }
        Matcher grouped = GROUPED.matcher(line).region(Math.min(start, line.length()), line.length());
        if (grouped.lookingAt() && !GroupLabel.surname(grouped.group(1)).isEmpty()) {
            found.add(LabelCandidates.candidate(
                    lead, ' ', LabelFamily.Sign.WIDE_BLANK, index, grouped.group(1), grouped.end()));
        }
    }
}
