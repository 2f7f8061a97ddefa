package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Block;
import dev.hatsugen.minutes.Lines;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.ParseReport;
import dev.hatsugen.minutes.RecordText;
import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.parsing.format.ExtractedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
                all == 0 ? 0 : (double) (all - inside) / all,
                outside(meeting));
    }

    /** The lines of what is in no turn, from one turn to the next. */
    private static List<Lines> outside(Meeting meeting) {
        List<Lines> outside = new ArrayList<>();
        boolean goesOn = false;
        for (Block block : meeting.blocks()) {
            Lines lines = block instanceof RecordText ? lines(meeting.source(), block.source()) : null;
            if (lines != null) {
                int first = goesOn ? outside.removeLast().first() : lines.first();
                outside.add(new Lines(first, lines.last()));
                goesOn = true;
            } else if (block instanceof Statement) {
                goesOn = false;
            }
        }
        return outside;
    }

    /** The lines of a stretch without the blanks around it; null where it is blank. */
    private static @Nullable Lines lines(SourceText source, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Page.isBlank(source.text().charAt(start))) {
            start++;
        }
        while (start < end && Page.isBlank(source.text().charAt(end - 1))) {
            end--;
        }
        return start == end ? null : source.linesOf(new Span(start, end));
    }

    private static ParseReport.SpeakerCount sum(ParseReport.SpeakerCount one, ParseReport.SpeakerCount other) {
        return new ParseReport.SpeakerCount(
                one.name(), one.turns() + other.turns(), one.characters() + other.characters());
    }

    private static int visible(String text) {
        return (int) text.chars().filter(c -> !Page.isBlank((char) c)).count();
    }
}
