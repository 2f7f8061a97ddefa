package dev.hatsugen.parsing;

import java.util.List;
import java.util.regex.Pattern;

/** How many empty lines a page has between lines that belong together. */
final class LineSpacing {

    private static final Pattern GOES_ON = Pattern.compile("^[\\p{IsHiragana}、。\\p{Ll}]");
    private static final String ENDS = "。！？!?.";
    private static final int MIN_WRAPPED = 2;

    private LineSpacing() {}

    /** 1 where minutes are set with double spacing throughout, in the middle of sentences too; else 0. */
    static int usualGap(List<Page.Line> lines) {
        int gaps = 0;
        int inSentence = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).blanksBefore() > 0) {
                String above = lines.get(i - 1).text();
                gaps++;
                inSentence += GOES_ON.matcher(lines.get(i).text()).find()
                                && ENDS.indexOf(above.charAt(above.length() - 1)) < 0
                        ? 1
                        : 0;
            }
        }
        return gaps * 10 > lines.size() * 8 && inSentence >= Math.max(MIN_WRAPPED, gaps / 20) ? 1 : 0;
    }
}
