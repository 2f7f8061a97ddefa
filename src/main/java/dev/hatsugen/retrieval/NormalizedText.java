package dev.hatsugen.retrieval;

import dev.hatsugen.language.Folding;
import dev.hatsugen.minutes.Span;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as phrases are looked for in it: folded, without blanks and middle dots, with the way back to the text as written. */
final class NormalizedText {

    /** Blanks and middle dots, but for those between two Latin words or figures, which they keep apart. */
    private static final Pattern BETWEEN = Pattern.compile("(?<![a-z0-9])[\\s・･]+|[\\s・･]+(?![a-z0-9])");

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private NormalizedText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    static NormalizedText of(String written) {
        Folding.Folded folded = Folding.foldWithOffsets(written);
        Matcher between = BETWEEN.matcher(folded.text());
        StringBuilder text = new StringBuilder(folded.text().length());
        int[] starts = new int[folded.text().length()];
        int[] ends = new int[folded.text().length()];
        int from = 0;
        while (from < folded.text().length()) {
            boolean more = between.find();
            int to = more ? between.start() : folded.text().length();
            for (int i = from; i < to; i++) {
                starts[text.length()] = folded.offsets()[i];
                ends[text.length()] = originEnd(folded.offsets(), i);
                text.append(folded.text().charAt(i));
            }
            from = more ? between.end() : to;
        }
        return new NormalizedText(
                text.toString(), Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()));
    }

    /** Where the character that the folded one at {@code index} came from ends. */
    private static int originEnd(int[] offsets, int index) {
        int next = index + 1;
        while (offsets[next] == offsets[index]) {
            next++;
        }
        return offsets[next];
    }

    /** The compact characters. */
    String text() {
        return text;
    }

    /** Where a range of the compact characters, which must not be empty, stands in the text as written. */
    Span written(int start, int end) {
        return new Span(starts[start], ends[end - 1]);
    }
}
