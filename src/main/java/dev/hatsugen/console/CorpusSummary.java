package dev.hatsugen.console;

import dev.hatsugen.catalog.MemberTable;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.MeetingHeader;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a corpus holds, in brief. Nothing here ends with a line feed. */
final class CorpusSummary {

    private CorpusSummary() {}

    /** One line about all of it. */
    static String of(Corpus corpus, Texts texts) {
        List<MemberTable.Entry> members = MemberTable.of(corpus);
        String meetings =
                corpus.meetings().stream().map(meeting -> name(meeting, texts)).collect(Collectors.joining(", "));
        int statements =
                members.stream().mapToInt(MemberTable.Entry::statements).sum();
        return texts.get("corpus.summary", SafeText.line(meetings), statements, members.size());
    }

    /** One meeting, with the file that it was read from. */
    static String line(Meeting meeting, Texts texts) {
        MeetingHeader header = meeting.header();
        String size = texts.get(
                "corpus.meeting",
                meeting.statements().size(),
                meeting.attendees().size(),
                meeting.source().name());
        String name = Objects.requireNonNullElse(header.title(), meeting.key());
        LocalDate date = meeting.isDateTold(name) ? null : header.date();
        return SafeText.line(Stream.of(name, date, header.place(), size)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining("  ")));
    }

    private static String name(Meeting meeting, Texts texts) {
        Integer number = meeting.number();
        return number != null ? texts.get("meeting.number", number) : meeting.key();
    }
}
