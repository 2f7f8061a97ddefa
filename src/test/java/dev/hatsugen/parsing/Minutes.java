package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Block;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.RecordText;
import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.minutes.Statement;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Minutes for tests, and what was read in them. */
final class Minutes {

    static final Path MEETING_26 = Path.of("corpus/cybersecurity-strategic-headquarters-26-2021-02-09.txt");
    static final Path MEETING_42 = Path.of("corpus/cybersecurity-strategic-headquarters-42-2025-02-05.txt");

    private static final int ENDS = 12;

    private Minutes() {}

    static Meeting read(Path file) {
        try {
            return MinutesParser.parse(MinutesFile.read(file), SidecarMetadata.NONE);
        } catch (UnreadableMinutesException e) {
            throw new AssertionError(e);
        }
    }

    static Meeting of(String text) {
        try {
            return MinutesParser.parse(new SourceText("sample.txt", text), SidecarMetadata.NONE);
        } catch (UnreadableMinutesException e) {
            throw new AssertionError(e);
        }
    }

    /** Turns as {@code label: words}, with 無名 for a turn of nobody. */
    static List<String> turns(Meeting meeting) {
        return meeting.statements().stream()
                .map(statement -> Objects.requireNonNullElse(statement.speaker().label(), "無名") + ": "
                        + statement.words().text().replace('\n', '/'))
                .toList();
    }

    static List<String> labels(Meeting meeting) {
        return meeting.statements().stream()
                .map(statement -> Objects.requireNonNullElse(statement.speaker().label(), "無名"))
                .toList();
    }

    /** All blocks in order, without white space. */
    static String allWords(Meeting meeting) {
        StringBuilder all = new StringBuilder();
        for (Block block : meeting.blocks()) {
            if (block instanceof Statement statement) {
                all.append(statement.label().text());
            }
            all.append(block.words().text());
        }
        return visible(all.toString());
    }

    /** The characters of {@code text} that are no white space. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.chars().filter(c -> !Page.isBlank((char) c)).forEach(c -> visible.append((char) c));
        return visible.toString();
    }

    /** One line for each thing that was understood. */
    static String outline(Meeting meeting) {
        StringBuilder outline = new StringBuilder();
        outline.append("number ").append(meeting.header().number()).append('\n');
        outline.append("title ").append(meeting.header().title()).append('\n');
        outline.append("date ").append(meeting.header().date()).append('\n');
        outline.append("place ").append(meeting.header().place()).append('\n');
        for (Attendee attendee : meeting.attendees()) {
            outline.append("%s %s | %s%n"
                    .formatted(
                            attendee.attendance().name().toLowerCase(Locale.ROOT),
                            attendee.name().full(),
                            attendee.post()));
        }
        meeting.blocks().forEach(block -> outline.append(line(block)).append('\n'));
        return outline.toString();
    }

    private static String line(Block block) {
        String words = block.words().text().replace('\n', '/');
        String ends = words.length() <= 3 * ENDS
                ? words
                : words.substring(0, 2 * ENDS) + " … " + words.substring(words.length() - ENDS);
        if (block instanceof Statement statement) {
            return "statement %s | %s | %s"
                    .formatted(statement.speaker().label(), statement.speaker().name(), ends);
        }
        return ((RecordText) block).kind().name().toLowerCase(Locale.ROOT) + " " + ends;
    }
}
