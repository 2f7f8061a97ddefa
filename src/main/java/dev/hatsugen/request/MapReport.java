package dev.hatsugen.request;

import dev.hatsugen.topics.Drawing;
import dev.hatsugen.topics.TopicMap;
import java.util.List;
import java.util.Locale;

/** Who spoke how much on what: a picture, or a table where the machine cannot draw Japanese. */
final class MapReport {

    private MapReport() {}

    static Report of(Locale language, TopicMap map, Drawing drawing) {
        Fields data = ReportFields.head(null, map.title())
                .with("members", map.members())
                .with("columns", map.columns())
                .with("characters", map.characters());
        return switch (drawing) {
            case Drawing.Picture picture ->
                new Report(language, Tone.ANSWERED, null, List.of(new Entry.Picture(picture.png(), map.title())), data)
                        .with(List.of(new ReportFile(Export.PICTURE, picture::png)));
            case Drawing.Table table ->
                new Report(
                        language,
                        map.isEmpty() ? Tone.NOT_FOUND : Tone.ANSWERED,
                        null,
                        List.of(new Entry.Table(table.text(), table.hint())),
                        data);
        };
    }
}
