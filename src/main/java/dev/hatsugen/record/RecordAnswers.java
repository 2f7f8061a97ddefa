package dev.hatsugen.record;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Terms;
import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Provenance;
import dev.hatsugen.minutes.RecordText;
import dev.hatsugen.minutes.Reflow;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.quote.QuoteVerifier;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers questions about the record itself: decisions, agenda, attendance, time and place, from its own blocks. */
public final class RecordAnswers {

    private static final Pattern ENDING = Lexicon.of("front-fields").pattern("asks-end");

    private static final Pattern REASON = Lexicon.of("asked-details").rules().stream()
            .filter(rule -> rule.id().equals("reason"))
            .map(Lexicon.Rule::pattern)
            .findFirst()
            .orElseThrow();

    private static final int MAX_FRONT = 300;

    private RecordAnswers() {}

    /** What the record of {@code meeting} says on a question about it; empty where it says nothing. */
    public static List<VerifiedQuote> quotes(Meeting meeting, ParsedQuestion reading) {
        List<VerifiedQuote> quotes = ofKind(meeting, reading);
        if (!reading.namesItem()) {
            return quotes;
        }
        Set<String> asked = new LinkedHashSet<>(reading.topic().key());
        String title = meeting.header().title();
        terms(title == null ? "" : title).forEach(asked::remove); // they name the meeting, and no item
        return asked.isEmpty() ? quotes : items(quotes, asked);
    }

    private static Set<String> terms(String text) {
        return Terms.of(text).stream().map(Terms.Term::text).collect(Collectors.toSet());
    }

    /** Those of {@code quotes} that name what is asked about, the one that names most of it first. */
    private static List<VerifiedQuote> items(List<VerifiedQuote> quotes, Set<String> asked) {
        Map<VerifiedQuote, Long> shared = new LinkedHashMap<>();
        for (VerifiedQuote quote : quotes) {
            Set<String> terms = terms(quote.text());
            long named = asked.stream().filter(terms::contains).count();
            if (named * 2 >= asked.size()) {
                shared.put(quote, named);
            }
        }
        return shared.keySet().stream()
                .sorted(Comparator.comparing((VerifiedQuote quote) -> shared.get(quote))
                        .reversed())
                .toList();
    }

    private static List<VerifiedQuote> ofKind(Meeting meeting, ParsedQuestion reading) {
        return switch (reading.kind()) {
            case DECISIONS -> decisions(meeting);
            case DISCUSSED -> Agenda.items(meeting, Agenda.Part.DISCUSSION);
            case REPORTED -> Agenda.items(meeting, Agenda.Part.REPORT);
            case AGENDA -> Agenda.items(meeting, Agenda.Part.ALL);
            case ATTENDANCE -> attendance(meeting, reading);
            case ABSENCE -> absence(meeting, reading);
            case OBJECTION -> Resolutions.objections(meeting);
            case TIME -> time(meeting, reading);
            case PLACE -> FrontMatter.place(meeting);
            case FACT, EVERYONE, ACROSS ->
                throw new IllegalArgumentException("no question about the record: " + reading.kind());
        };
    }

    /** The beginning of what is before the proceedings, whatever it says; none where there is nothing. */
    public static List<VerifiedQuote> front(Meeting meeting) {
        return meeting.recordTexts(RecordText.Kind.FRONT).stream()
                .filter(front -> !front.words().text().isBlank())
                .limit(1)
                .map(front -> QuoteVerifier.quote(meeting, front, beginning(front.words()), Relation.RECORD, 1))
                .toList();
    }

    private static Span beginning(Reflow words) {
        Span beginning = null;
        for (Span line : FrontMatter.lines(words)) {
            Span longer = beginning == null ? line : beginning.union(line);
            if (beginning != null && longer.length() > MAX_FRONT) {
                return beginning;
            }
            beginning = longer;
        }
        return beginning == null ? words.all() : beginning;
    }

    /** The line that says when the meeting was held; asked for its end first the one that says that. */
    private static List<VerifiedQuote> time(Meeting meeting, ParsedQuestion reading) {
        List<VerifiedQuote> quotes = new ArrayList<>();
        if (ENDING.matcher(Folding.fold(reading.question())).find()) {
            quotes.addAll(FrontMatter.end(meeting));
        }
        quotes.addAll(FrontMatter.time(meeting));
        return quotes;
    }

    /** The sentence that says what was decided, what stood for decision, and the words that decided it. */
    private static List<VerifiedQuote> decisions(Meeting meeting) {
        List<VerifiedQuote> quotes = new ArrayList<>(Resolutions.named(meeting));
        quotes.addAll(MarkedDecisions.of(meeting));
        quotes.addAll(Resolutions.decided(meeting));
        return quotes;
    }

    /** The lines of the list of attendance: those whose post or name the question names; all where it names nothing. */
    private static List<VerifiedQuote> attendance(Meeting meeting, ParsedQuestion reading) {
        Map<VerifiedQuote, Attendee> lines = new LinkedHashMap<>();
        for (Attendee attendee : meeting.attendees()) {
            if (attendee.asWritten().provenance() instanceof Provenance.InText place
                    && attendee.attendance() != Attendance.ABSENT) {
                VerifiedQuote line = FrontMatter.at(meeting, place.source(), Relation.RECORD);
                if (line != null) {
                    lines.put(line, attendee);
                }
            }
        }
        if (lines.isEmpty()) {
            return FrontMatter.present(meeting);
        }
        NamedAttendees named = new NamedAttendees(reading, lines.values());
        List<VerifiedQuote> asked = lines.entrySet().stream()
                .filter(line -> named.isAsked(line.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return asked.isEmpty() && !reading.namesSubject() ? List.copyOf(lines.keySet()) : asked;
    }

    /** The list of those who were absent and what is said of them; asked for the reason, what is said first. */
    private static List<VerifiedQuote> absence(Meeting meeting, ParsedQuestion reading) {
        List<VerifiedQuote> listed = absent(meeting);
        List<VerifiedQuote> said = Absences.said(meeting);
        boolean asksWhy = REASON.matcher(Folding.fold(reading.question())).find();
        return Stream.concat((asksWhy ? said : listed).stream(), (asksWhy ? listed : said).stream())
                .toList();
    }

    /** The lines that say who was absent: those of the people it lists, else the line under the word for it. */
    public static List<VerifiedQuote> absent(Meeting meeting) {
        List<VerifiedQuote> quotes = new ArrayList<>();
        for (Attendee attendee : meeting.attendees()) {
            if (attendee.asWritten().provenance() instanceof Provenance.InText place
                    && attendee.attendance() == Attendance.ABSENT) {
                VerifiedQuote line = FrontMatter.at(meeting, place.source(), Relation.ABSENT);
                if (line != null
                        && quotes.stream().noneMatch(quote -> quote.source().equals(line.source()))) {
                    quotes.add(line);
                }
            }
        }
        return quotes.isEmpty() ? FrontMatter.absent(meeting) : quotes;
    }
}
