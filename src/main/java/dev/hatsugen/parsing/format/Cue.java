package dev.hatsugen.parsing.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One cue of a transcript.
 *
 * @param time when it begins, as {@code 00:01:02}
 * @param voice who speaks, where the cue says so
 * @param lines its words
 * @param origin the line of the file that its words begin on
 */
record Cue(String time, @Nullable String voice, List<String> lines, int origin) {

    Cue {
        lines = List.copyOf(lines);
    }
}
