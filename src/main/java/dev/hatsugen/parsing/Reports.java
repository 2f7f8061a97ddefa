package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.ParseReport;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.parsing.format.ExtractedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what was understood of a file. */
final class Reports {

    private Reports() {}

    static ParseReport of(ExtractedText text, String convention, Meeting meeting) {
        Map<String, ParseReport.SpeakerCount> speakers = new LinkedHashMap<>();
        List<ParseReport.UnknownLabel> unknown = new ArrayList<>();
        int inside = 0;
        for (Statement turn : meeting.statements()) {
            int characters = visible(turn.words().text());
            inside += characters + visible(turn.label().text());
            String name = turn.speaker().name() != null
                    ? turn.speaker().name()
                    : turn.speaker().label();
            if (name != null) {
                speakers.merge(name, new ParseReport.SpeakerCount(name, 1, characters), Reports::sum);
            } else if (!turn.label().isEmpty()) {
                var lines = turn.label().lines(turn.label().all());
                unknown.add(new ParseReport.UnknownLabel(turn.label().text(), lines));
            }
        }
        int all = visible(text.source().text());
        return new ParseReport(
                text.kind().format(),
                text.kind().encoding(),
                convention,
                meeting.statements().size(),
                List.copyOf(speakers.values()),
                unknown,
                all == 0 ? 0 : (double) (all - inside) / all);
    }

    private static ParseReport.SpeakerCount sum(ParseReport.SpeakerCount one, ParseReport.SpeakerCount other) {
        return new ParseReport.SpeakerCount(
                one.name(), one.turns() + other.turns(), one.characters() + other.characters());
    }

    private static int visible(String text) {
        return (int) text.chars().filter(c -> !Page.isBlank((char) c)).count();
    }
}
