package dev.hatsugen.writing;

import java.util.List;

/**
 * A sentence of the model, not yet checked.
 *
 * @param text the sentence
 * @param excerpts the numbers it gives, from 1 as the model sees them
 * @param spans the passages it says it leans on
 */
record DraftPoint(String text, List<Integer> excerpts, List<String> spans) {

    DraftPoint {
        excerpts = List.copyOf(excerpts);
        spans = List.copyOf(spans);
    }
}
