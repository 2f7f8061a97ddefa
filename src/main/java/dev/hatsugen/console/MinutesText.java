package dev.hatsugen.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hatsugen.corpus.AddedMinutes;
import dev.hatsugen.corpus.CorpusReading;
import dev.hatsugen.corpus.Refusal;
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
        Stream<String> taken = reading.minutes().stream()
                .map(one -> CorpusSummary.line(one.meeting(), texts) + "\n" + ParseReportText.brief(one, texts));
        return Stream.concat(taken, refused).collect(Collectors.joining("\n"));
    }

    /** What became of files that were to come in: all that was understood of each, and which were there already. */
    static String of(AddedMinutes added, Texts texts) {
        Stream<String> taken = added.taken().stream()
                .map(one -> CorpusSummary.line(one.meeting(), texts) + "\n" + ParseReportText.of(one, texts));
        Stream<String> unchanged = added.unchanged().stream()
                .map(one -> SafeText.line(
                        texts.get("minutes.unchanged", one.meeting().source().name())));
        return Stream.concat(taken, unchanged).collect(Collectors.joining("\n"));
    }

    /** The same as JSON. */
    static ObjectNode json(AddedMinutes added) {
        ObjectNode json = Json.object();
        json.set("taken", Json.array(added.taken(), ParseReportJson::of));
        json.set(
                "unchanged",
                Json.array(
                        added.unchanged(),
                        one -> Json.text(one.meeting().source().name())));
        return json;
    }
}
