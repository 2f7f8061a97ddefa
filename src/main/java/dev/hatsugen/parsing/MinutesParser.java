package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Block;
import dev.hatsugen.minutes.Layout;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.MeetingHeader;
import dev.hatsugen.minutes.ParsedMinutes;
import dev.hatsugen.minutes.PersonName;
import dev.hatsugen.minutes.Provenance;
import dev.hatsugen.minutes.RecordText;
import dev.hatsugen.minutes.Reflow;
import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.parsing.format.ExtractedText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads minutes into a {@link Meeting}, without losing a character. */
public final class MinutesParser {

    private static final Speaker UNNAMED = new Speaker(null, null, Speaker.Proof.NONE);

    private MinutesParser() {}

    /**
     * Reads one text.
     *
     * @throws UnreadableMinutesException if no turn of any speaker is found in it
     */
    public static Meeting parse(SourceText source, SidecarMetadata supplement) throws UnreadableMinutesException {
        return parse(ExtractedText.of(source), supplement);
    }

    /**
     * Reads one text as it was taken out of its file.
     *
     * @throws UnreadableMinutesException if no turn of any speaker is found in it
     */
    public static Meeting parse(ExtractedText text, SidecarMetadata supplement) throws UnreadableMinutesException {
        return read(text, supplement).meeting();
    }

    /**
     * Reads one text as it was taken out of its file, and reports what was understood.
     *
     * @throws UnreadableMinutesException if no turn of any speaker is found in it
     */
    public static ParsedMinutes read(ExtractedText text, SidecarMetadata supplement) throws UnreadableMinutesException {
        SourceText source = text.source();
        Conventions.Cut cut = Conventions.read(Page.of(text));
        Page page = cut.page();
        Turns turns = cut.turns();
        List<Part> parts = MinutesOutline.of(page, turns);
        if (parts.stream().noneMatch(Part::isTurn)) {
            throw new UnreadableMinutesException(
                    source.name(),
                    "no minutes: it holds no speaker's turn (such as a line ○山田本部員) and no list of opinions.");
        }
        int frontEnd = parts.getFirst().kind() == RecordText.Kind.FRONT
                ? parts.getFirst().to()
                : 0;
        MeetingHeader header = new HeaderReader(page, frontEnd).read(supplement);
        List<Attendee> inText =
                Surnames.split(new AttendanceReader(page, frontEnd, compactLabels(turns)).read(), turns.labels());
        List<Attendee> attendees = attendees(inText, supplement);
        String key = key(header, source);
        List<String> front =
                page.lines().subList(0, frontEnd).stream().map(Page.Line::text).toList();
        SpeakerResolver listed = new SpeakerResolver(attendees, turns.all(), front);
        Map<String, Attendee> mentioned = MentionedPeople.of(page, parts, turns.all(), listed);
        mentioned.putAll(RecordKeeper.called(turns.all(), attendees));
        SpeakerResolver speakers =
                mentioned.isEmpty() ? listed : new SpeakerResolver(attendees, turns.all(), front, mentioned);
        mentioned.values().stream()
                .filter(person -> !attendees.contains(person))
                .distinct()
                .forEach(attendees::add);
        Meeting meeting = new Meeting(key, header, source, attendees, blocks(page, parts, key, speakers));
        return new ParsedMinutes(meeting, Reports.of(text, turns.convention(), meeting));
    }

    /** {@code meeting} named by its file, where its number or date is also another meeting's. */
    public static Meeting rekeyed(Meeting meeting) {
        String key = fileKey(meeting.source());
        List<Block> blocks = meeting.blocks().stream()
                .map(block -> block instanceof Statement statement ? renamed(statement, meeting.key(), key) : block)
                .toList();
        return new Meeting(key, meeting.header(), meeting.source(), meeting.attendees(), blocks);
    }

    private static Statement renamed(Statement statement, String from, String to) {
        return new Statement(
                to + statement.id().substring(from.length()),
                statement.speaker(),
                statement.section(),
                statement.label(),
                statement.words(),
                statement.source(),
                statement.role());
    }

    private static List<String> compactLabels(Turns turns) {
        return turns.labels().stream().map(GroupLabel::called).distinct().toList();
    }

    private static String key(MeetingHeader header, SourceText source) {
        if (header.number() != null) {
            return String.valueOf(header.number());
        }
        return header.date() != null ? header.date().toString() : fileKey(source);
    }

    private static String fileKey(SourceText source) {
        return source.name().replaceFirst("\\.[^.]+$", "");
    }

    private static List<Attendee> attendees(List<Attendee> inText, SidecarMetadata supplement) {
        List<Attendee> all = new ArrayList<>(inText);
        for (SidecarMetadata.Entry entry : supplement.roster()) {
            String[] parts = entry.name().split("[ 　]", 2);
            PersonName name = new PersonName(parts[0], parts.length > 1 ? parts[1] : "", entry.kana());
            int known = IntStream.range(0, inText.size())
                    .filter(i -> inText.get(i).name().joined().equals(name.joined()))
                    .findFirst()
                    .orElse(-1);
            if (known >= 0) {
                Attendee attendee = inText.get(known);
                PersonName read =
                        entry.kana() == null ? attendee.name() : attendee.name().withKana(entry.kana());
                all.set(known, new Attendee(read, attendee.post(), attendee.attendance(), attendee.provenance()));
            } else if (entry.post() != null) {
                all.add(new Attendee(name, entry.post(), Attendance.PRESENT, new Provenance.Supplied(entry.origin())));
            }
        }
        return all;
    }

    private static List<Block> blocks(Page page, List<Part> parts, String key, SpeakerResolver speakers) {
        List<Block> blocks = new ArrayList<>();
        List<Statement> turns = new ArrayList<>();
        int turn = 0;
        for (Part part : parts) {
            Span span = page.span(part.from(), part.to());
            RecordText.Kind kind = part.kind();
            if (kind == null) {
                turn++;
                Statement statement = statement(page, part, span, "%s-%02d".formatted(key, turn), speakers);
                turns.add(statement);
                blocks.add(statement);
            } else {
                blocks.add(new RecordText(kind, Reflow.of(page.source(), span, layout(kind)), span));
            }
        }
        Iterator<Statement> withRoles = Roles.given(turns).iterator();
        blocks.replaceAll(block -> block instanceof Statement ? withRoles.next() : block);
        return blocks;
    }

    private static Statement statement(Page page, Part part, Span span, String id, SpeakerResolver speakers) {
        TurnConvention.Heading heading = part.heading();
        int start = span.start();
        Span label = heading == null ? new Span(start, start) : heading.labelSpan();
        int end = heading == null ? span.end() : heading.wordsEnd(part.to(), span.end());
        Span words = new Span(heading == null ? start : Math.min(heading.wordsStart(), end), end);
        return new Statement(
                id,
                speaker(part, heading, speakers),
                part.section(),
                Reflow.of(page.source(), label),
                Reflow.of(page.source(), words),
                span);
    }

    private static Speaker speaker(Part part, TurnConvention.@Nullable Heading heading, SpeakerResolver speakers) {
        if (heading != null && heading.label() != null) {
            return speakers.byLabel(heading.label(), heading.labelSpan());
        }
        return part.office() == null ? UNNAMED : speakers.byOffice(part.office());
    }

    private static Layout layout(RecordText.Kind kind) {
        return switch (kind) {
            case FRONT, HEADING, END -> Layout.LINES;
            case LIST -> Layout.LIST;
            case NOTE -> Layout.NOTES;
        };
    }
}
