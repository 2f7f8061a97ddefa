package dev.hatsugen.corpus;

import dev.hatsugen.minutes.Lines;
import dev.hatsugen.minutes.ParseReport;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was understood of a file, in one line for the operator. */
final class ReportLine {

    private static final int MAX_NAMED = 5;

    private ReportLine() {}

    /** The counts, and where what was not understood is. */
    static String of(ParseReport report) {
        String labels = named(
                "", report.notUnderstood(), label -> "line " + label.lines().first() + " " + label.text());
        return "%d turns, %d labels not understood%s, %.0f %% of the text in no turn%s"
                .formatted(
                        report.turns(),
                        report.notUnderstood().size(),
                        labels,
                        report.outside() * 100,
                        named("lines ", report.outsideLines(), Lines::range));
    }

    private static <T> String named(String kind, List<T> things, Function<T, String> name) {
        if (things.isEmpty()) {
            return "";
        }
        int more = things.size() - MAX_NAMED;
        String shown = things.stream().limit(MAX_NAMED).map(name).collect(Collectors.joining(", ", " (" + kind, ""));
        return shown + (more > 0 ? " and " + more + " more)" : ")");
    }
}
