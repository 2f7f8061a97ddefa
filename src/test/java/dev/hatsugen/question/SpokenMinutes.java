package dev.hatsugen.question;

import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Block;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.MeetingHeader;
import dev.hatsugen.minutes.PersonName;
import dev.hatsugen.minutes.Provenance;
import dev.hatsugen.minutes.Reflow;
import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.minutes.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Minutes in which some people speak and say nothing: who they are is all that a test of people needs. */
final class SpokenMinutes {

    private SpokenMinutes() {}

    /** Two meetings of a town: the same mayor at both, and at each another member. */
    static Corpus town() {
        return new Corpus(List.of(
                held(1, "2024-03-12", "町長|大野|優子|町長", "伊藤委員|伊藤|花子|委員"),
                held(2, "2025-03-12", "町長|大野|優子|町長", "佐藤委員|佐藤|一郎|委員")));
    }

    /** People whom the record knows by label alone. */
    static People labelled(String... labels) {
        return new People(corpus(labels));
    }

    /** One meeting at which people speak whom the record knows by label alone. */
    static Corpus corpus(String... labels) {
        List<Speaker> speakers = new ArrayList<>();
        for (String label : labels) {
            speakers.add(new Speaker(label, null, Speaker.Proof.LABEL_LINE));
        }
        return new Corpus(List.of(meeting(1, LocalDate.of(2024, 3, 12), null, speakers)));
    }

    /** Members with the posts of the list of attendance. */
    static People withPosts(String... posts) {
        List<Speaker> speakers = new ArrayList<>();
        for (String post : posts) {
            speakers.add(named("山" + "川谷田原崎村".charAt(speakers.size()), "一", post));
        }
        return new People(new Corpus(List.of(meeting(1, LocalDate.of(2024, 3, 12), null, speakers))));
    }

    static Speaker named(String surname, String given, String post) {
        Attendee attendee = new Attendee(
                new PersonName(surname, given, null), post, Attendance.PRESENT, new Provenance.Supplied("test"));
        return new Speaker(surname + "委員", attendee, Speaker.Proof.LABEL_LINE);
    }

    static Meeting meeting(int number, LocalDate date, @Nullable String body, List<Speaker> speakers) {
        Reflow none = Reflow.of(new SourceText("sample.txt", " "), new Span(0, 0));
        List<Attendee> attendees = new ArrayList<>();
        List<Block> turns = new ArrayList<>();
        for (Speaker speaker : speakers) {
            if (speaker.attendee() != null) {
                attendees.add(speaker.attendee());
            }
            turns.add(new Statement(number + "-" + turns.size(), speaker, null, none, none, new Span(0, 0)));
        }
        return new Meeting(
                String.valueOf(number),
                new MeetingHeader(number, null, body, date, null, null),
                new SourceText("sample.txt", ""),
                attendees,
                turns);
    }

    /**
     * A meeting with people who are written {@code label|surname|given name|post|reading}. A label alone is somebody of whom the
     * record tells no more; whoever has no label is on the list of attendance and silent.
     *
     * @param number its number and key
     * @param date such as {@code 2024-03-12}
     */
    static Meeting held(int number, String date, String... people) {
        List<Attendee> attendees = new ArrayList<>();
        List<Block> turns = new ArrayList<>();
        Reflow none = Reflow.of(new SourceText("sample.txt", " "), new Span(0, 0));
        for (String person : people) {
            String[] cells = person.split("\\|", -1);
            Attendee attendee = cells.length == 1
                    ? null
                    : new Attendee(
                            new PersonName(cells[1], cells[2], cells.length > 4 ? cells[4] : null),
                            cells[3],
                            Attendance.PRESENT,
                            new Provenance.Supplied("test"));
            if (attendee != null) {
                attendees.add(attendee);
            }
            if (!cells[0].isEmpty()) {
                Speaker speaker = new Speaker(cells[0], attendee, Speaker.Proof.LABEL_LINE);
                turns.add(new Statement(number + "-" + turns.size(), speaker, null, none, none, new Span(0, 0)));
            }
        }
        return new Meeting(
                String.valueOf(number),
                new MeetingHeader(number, null, LocalDate.parse(date), null, null),
                new SourceText("sample.txt", ""),
                attendees,
                turns);
    }

    /** The people of one meeting, written as {@link #held} takes them. */
    static People people(String... people) {
        return new People(new Corpus(List.of(held(1, "2024-03-12", people))));
    }

    /** Mentions in short: the words, and whom they mean at which meeting; with a ? where those are merely likely to be asked. */
    static String described(List<PersonMention> mentions) {
        return mentions.stream()
                .sorted(Comparator.comparingInt(mention -> mention.span().start()))
                .map(mention ->
                        mention.asked().strip() + (mention.strict() ? "=" : "?=") + described(mention.participants()))
                .collect(Collectors.joining(" "));
    }

    /** Participants in short, sorted: 小林花子@1・小林花子@2. */
    static String described(Collection<Participant> participants) {
        return participants.stream()
                .map(who -> who.shown().replace(" ", "") + "@" + who.meeting().key())
                .sorted()
                .collect(Collectors.joining("・"));
    }
}
