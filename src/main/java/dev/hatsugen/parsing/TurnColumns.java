package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The head of a table of turns, which says which cells of a row hold the speaker and the words.
 *
 * @param cells how many columns it has
 * @param speaker the column of the speakers
 * @param words the column of their words
 */
record TurnColumns(int cells, int speaker, int words) {

    private static final Lexicon WORDS = Lexicon.of("speaker-labels");
    private static final Pattern SPEAKER = Pattern.compile("(?i)" + WORDS.expression("table-speaker"));
    private static final Pattern SAID = Pattern.compile("(?i)" + WORDS.expression("table-words"));

    /** What heads the speakers where another column has the words. */
    private static final Pattern EITHER = Pattern.compile("(?i)" + WORDS.expression("table-either"));

    private static final Pattern CELL = Pattern.compile("(?:\\\\.|[^|│┃\\t\\\\])++|(?<=[|│┃\\t])(?=[|│┃\\t])");

    /** The head that {@code line} is; null where it is none. */
    static @Nullable TurnColumns head(String line) {
        List<Span> cells = cells(line);
        int speaker = -1;
        int words = -1;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).of(line).replaceAll("[*_]{2}", "").strip();
            boolean either = speaker < 0
                    && words >= 0
                    && words == i - 1
                    && SAID.matcher(cell).matches();
            if (either && EITHER.matcher(cells.get(words).of(line).strip()).matches()) {
                speaker = words;
                words = i;
            } else if (speaker < 0 && SPEAKER.matcher(cell).matches()) {
                speaker = i;
            } else if (words < 0 && SAID.matcher(cell).matches()) {
                words = i;
            }
        }
        return speaker < 0 || words < 0 ? null : new TurnColumns(cells.size(), speaker, words);
    }

    /** Whether a row of so many cells, of which the last ones may be left out, has both. */
    boolean fit(int row) {
        return row <= cells && row > Math.max(speaker, words);
    }

    /** The cells of a row without the blanks around them, one for each column; none where the line is no row. */
    static List<Span> cells(String line) {
        List<Span> cells = new ArrayList<>();
        Matcher cell = CELL.matcher(line);
        while (cell.find()) {
            int from = LabelCandidates.skip(line, cell.start(), " 　");
            int to = Math.max(from, cell.end());
            while (to > from && Page.isBlank(line.charAt(to - 1))) {
                to--;
            }
            cells.add(new Span(Math.min(from, to), to));
        }
        return cells.size() > 1 ? cells : List.of();
    }
}
