package dev.hatsugen.catalog;

import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Provenance;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.question.Participant;
import dev.hatsugen.question.People;
import dev.hatsugen.retrieval.TopicSearch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The meetings and members of a corpus, worked out once. */
public final class CorpusCatalog {

    private final List<MeetingEntry> meetings;
    private final List<MemberEntry> members;

    public CorpusCatalog(Corpus corpus, People people) {
        meetings = corpus.meetings().stream().map(CorpusCatalog::entry).toList();
        Map<String, List<Participant>> byPerson = new LinkedHashMap<>();
        people.participants()
                .forEach(participant -> byPerson.computeIfAbsent(participant.key(), key -> new ArrayList<>())
                        .add(participant));
        members = byPerson.values().stream().map(CorpusCatalog::entry).toList();
    }

    /** All meetings, oldest first. */
    public List<MeetingEntry> meetings() {
        return meetings;
    }

    /** All members, in the order in which the minutes first name them: those of the oldest meeting who spoke, then the others. */
    public List<MemberEntry> members() {
        return members;
    }

    private static MeetingEntry entry(Meeting meeting) {
        List<Statement> statements = meeting.statements();
        long speakers = statements.stream()
                .map(statement -> statement.speaker().key())
                .filter(key -> !key.isEmpty())
                .distinct()
                .count();
        return new MeetingEntry(
                meeting.key(),
                meeting.number(),
                meeting.header().title(),
                meeting.header().date(),
                meeting.header().place(),
                statements.size(),
                (int) speakers,
                meeting.source().name(),
                meeting.header().supplied());
    }

    private static MemberEntry entry(List<Participant> person) {
        String kana = person.stream()
                .map(participant -> participant.speaker().attendee())
                .filter(Objects::nonNull)
                .map(attendee -> attendee.name().kana())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new MemberEntry(
                person.getLast().shown(),
                kana,
                person.stream().map(CorpusCatalog::term).toList());
    }

    private static TermEntry term(Participant participant) {
        Meeting meeting = participant.meeting();
        Attendee attendee = participant.speaker().attendee();
        return new TermEntry(
                meeting.key(),
                meeting.number(),
                meeting.header().date(),
                participant.speaker().label(),
                participant.post().isBlank() ? participant.speaker().duty() : participant.post(),
                attendee == null ? null : attendee.attendance(),
                TopicSearch.turns(List.of(participant)).size(),
                attendee == null ? null : supplied(attendee));
    }

    private static @Nullable String supplied(Attendee attendee) {
        return attendee.provenance() instanceof Provenance.Supplied supplied ? supplied.origin() : null;
    }
}
