package dev.hatsugen.request;

import dev.hatsugen.topics.Drawing;
import dev.hatsugen.topics.TopicMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Who spoke how much on what: a picture, or a table where the machine cannot draw Japanese. */
final class MapReport {

    private MapReport() {}

    /** @param topics those that were asked for; where empty, the columns are topics */
    static Report of(Locale language, TopicMap map, List<String> topics, Drawing drawing) {
        List<Entry.Opening> on = WaysOn.from(map, topics.isEmpty() ? map.columns() : topics, language);
        Fields data = ReportFields.head(null, map.title())
                .with("members", map.members())
                .with("columns", map.columns())
                .with("characters", map.characters());
        return switch (drawing) {
            case Drawing.Picture picture ->
                new Report(language, Tone.ANSWERED, null, with(new Entry.Picture(picture.png(), map.title()), on), data)
                        .with(List.of(new ReportFile(Export.PICTURE, picture::png)));
            case Drawing.Table table ->
                new Report(
                        language,
                        map.isEmpty() ? Tone.NOT_FOUND : Tone.ANSWERED,
                        null,
                        with(new Entry.Table(table.text(), table.hint()), map.isEmpty() ? List.of() : on),
                        data);
        };
    }

    private static List<Entry> with(Entry shown, List<Entry.Opening> on) {
        return Stream.concat(Stream.of(shown), on.stream()).toList();
    }
}
