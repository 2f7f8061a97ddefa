package dev.hatsugen.parsing;

import dev.hatsugen.language.Folding;

/**
 * Words at the start of a line that could be a label.
 *
 * @param family what stands around them
 * @param line the line of the page
 * @param label the words
 * @param words where what follows begins, in characters of the line; the line's length where nothing follows on it
 */
record LabelCandidate(LabelFamily family, int line, String label, int words) {

    /** The label without blanks and widths, to count its uses by. */
    String key() {
        return OfficeTitles.compact(Folding.fold(label));
    }
}
