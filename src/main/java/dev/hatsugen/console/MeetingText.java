package dev.hatsugen.console;

import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Block;
import dev.hatsugen.minutes.Lines;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.RecordText;
import dev.hatsugen.minutes.Statement;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was understood of one file, for people: its blocks, one a line, each with the beginning of its words. */
final class MeetingText {

    private static final int SHOWN = 40;

    private final Meeting meeting;
    private final Texts texts;

    private MeetingText(Meeting meeting, Texts texts) {
        this.meeting = meeting;
        this.texts = texts;
    }

    /** Ends without a line feed. */
    static String of(Meeting meeting, Texts texts) {
        MeetingText text = new MeetingText(meeting, texts);
        return text.head() + "\n\n" + text.attendees() + "\n" + text.blocks();
    }

    private String head() {
        return SafeText.line(texts.get(
                        "parse.head",
                        meeting.source().name(),
                        known(meeting.number()),
                        known(meeting.header().title()),
                        known(meeting.header().date()),
                        known(meeting.header().place())))
                + "\n"
                + texts.get(
                        "parse.count",
                        meeting.blocks().size(),
                        meeting.statements().size());
    }

    private String attendees() {
        return meeting.attendees().stream().map(this::attendee).collect(Collectors.joining());
    }

    private String attendee(Attendee attendee) {
        String way = texts.get("attendance." + attendee.attendance().name().toLowerCase(Locale.ROOT));
        return SafeText.line(way + "  " + attendee.name().full() + "  " + attendee.post()) + "\n";
    }

    private String blocks() {
        return meeting.blocks().stream().map(this::block).collect(Collectors.joining("\n"));
    }

    private String block(Block block) {
        Lines lines = MeetingJson.lines(block);
        String kind =
                switch (block) {
                    case Statement turn ->
                        "statement " + known(turn.speaker().label()) + " / "
                                + known(turn.speaker().name());
                    case RecordText text -> text.kind().name().toLowerCase(Locale.ROOT);
                };
        return SafeText.line(lines.first() + "-" + lines.last() + "  " + kind + "  "
                + beginning(block.words().text()));
    }

    private static String beginning(String words) {
        return words.codePointCount(0, words.length()) <= SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private static String known(@Nullable Object value) {
        return Objects.requireNonNullElse(value, "–").toString();
    }
}
