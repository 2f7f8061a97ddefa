package dev.hatsugen.console;

import dev.hatsugen.corpus.CorpusReading;
import dev.hatsugen.corpus.Refusal;
import dev.hatsugen.minutes.ParsedMinutes;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a folder of minutes holds, for people. Nothing here ends with a line feed. */
final class MinutesText {

    private MinutesText() {}

    /** Each meeting with what was understood of it, and the files that were passed over. */
    static String of(CorpusReading reading, Texts texts) {
        Stream<String> refused = reading.refused().stream()
                .map(Refusal::message)
                .map(message -> SafeText.line(texts.get("minutes.refused", message)));
        return Stream.concat(Stream.of(reports(reading.minutes(), texts)), refused)
                .collect(Collectors.joining("\n"));
    }

    /** Each meeting with what was understood of it. */
    static String reports(List<ParsedMinutes> minutes, Texts texts) {
        return minutes.stream()
                .map(one -> CorpusSummary.line(one.meeting(), texts) + "\n" + ParseReportText.brief(one, texts))
                .collect(Collectors.joining("\n"));
    }
}
