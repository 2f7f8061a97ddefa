package dev.hatsugen.parsing;

import java.util.List;
import java.util.regex.Pattern;

/** A list of names with single blanks between them, {@code のりさん ケンタ 早川兄 早川弟(会計)}, which labels tell from a name and a post. */
final class NamesAtBlanks {

    private static final Pattern BLANK = Pattern.compile("[\\s　]+");

    /** A name and a post have fewer words. */
    private static final int MIN_LABELS = 3;

    private NamesAtBlanks() {}

    /**
     * The names of {@code line}, each with what is in brackets behind it; none where it is no such list.
     *
     * @param labels those of the minutes; most of the words are labels, three at least, and no offices
     */
    static List<String> of(String line, List<String> labels) {
        List<String> words = Brackets.cut(line.strip(), BLANK);
        long named = words.stream()
                .map(word -> OfficeTitles.unhonoured(Brackets.removed(word)))
                .filter(word -> labels.contains(word)
                        && !OfficeTitles.OFFICE.matcher(word).find())
                .distinct()
                .count();
        return named >= MIN_LABELS && named * 2 > words.size() ? words : List.of();
    }
}
