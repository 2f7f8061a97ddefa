package dev.hatsugen.parsing;

import dev.hatsugen.language.Folding;

/**
 * Words at the start of a line that could be a label.
 *
 * @param family what is around them
 * @param line the line of the page
 * @param label the words
 * @param words where what follows begins, in characters of the last line; its length where nothing follows on it
 * @param last the last line of the label, which may be wrapped
 */
record LabelCandidate(LabelFamily family, int line, String label, int words, int last) {

    LabelCandidate(LabelFamily family, int line, String label, int words) {
        this(family, line, label, words, line);
    }

    /** The label without blanks and widths, to count its uses by. */
    String key() {
        return OfficeTitles.compact(Folding.fold(label));
    }
}
