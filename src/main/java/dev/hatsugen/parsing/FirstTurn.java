package dev.hatsugen.parsing;

import java.util.stream.IntStream;

/** The first line of a page that can begin a turn. */
final class FirstTurn {

    private static final int FIRST_LINES = 60;

    private FirstTurn() {}

    /** Behind the heading of the proceedings, else behind the attendance list: groups in such a list look like labels. */
    static int of(Page page) {
        int list = IntStream.range(0, Math.min(ListedPeople.linesBeforeSpeech(page), FIRST_LINES))
                .filter(line -> AttendanceTitle.of(page.text(line)) != AttendanceTitle.NONE)
                .reduce(-1, (first, second) -> second);
        int opener = IntStream.range(list + 1, page.size())
                .filter(line -> LineKind.opensProceedings(page.text(line)) && LineKind.isNumbered(page.text(line)))
                .findFirst()
                .orElse(-1);
        if (opener >= 0) {
            return opener;
        }
        int line = list + 1;
        while (list >= 0
                && line < page.size()
                && !ListedPeople.isSpeech(page.text(line))
                && LineKind.sectionTitle(page.text(line)).isEmpty()
                && !LineKind.opensProceedings(page.text(line))) {
            line++;
        }
        boolean speech = line < page.size() && ListedPeople.isSpeech(page.text(line));
        return list < 0
                ? behindFields(page)
                : line == page.size() ? list + 1 : Math.max(list + 1, speech ? line - 1 : line);
    }

    /**
     * Behind the last field of an attendance list above all that is said, and the lines that it runs over, of which the last one may be
     * a label; 0 where there is none.
     */
    private static int behindFields(Page page) {
        int behind = IntStream.range(0, Math.min(ListedPeople.firstSpeech(page), FIRST_LINES))
                        .filter(above -> listsPeople(page.text(above)))
                        .reduce(-1, (first, second) -> second)
                + 1;
        int line = behind;
        while (line > 0
                && line < page.size()
                && page.line(line).blanksBefore() <= page.usualGap()
                && !ListedPeople.isSpeech(page.text(line))) {
            line++;
        }
        boolean speech = line < page.size() && ListedPeople.isSpeech(page.text(line));
        return line == page.size() ? 0 : speech && line > behind ? line - 1 : line;
    }

    private static boolean listsPeople(String line) {
        AttendanceField field = AttendanceField.of(line);
        return field != null && !field.people().isEmpty();
    }
}
