package dev.hatsugen.corpus;

import dev.hatsugen.minutes.ParsedMinutes;
import java.util.List;

/**
 * What became of files that were to come into the folder of minutes.
 *
 * @param taken the minutes that came in, and what was understood of them
 * @param unchanged minutes that were there already, the same file under the same name: nothing was done about them
 */
public record AddedMinutes(List<ParsedMinutes> taken, List<ParsedMinutes> unchanged) {

    public AddedMinutes {
        taken = List.copyOf(taken);
        unchanged = List.copyOf(unchanged);
    }
}
