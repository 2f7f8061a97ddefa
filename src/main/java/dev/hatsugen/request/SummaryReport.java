package dev.hatsugen.request;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.quote.SpeakerNames;
import dev.hatsugen.requests.Request;
import dev.hatsugen.summary.Summary;
import dev.hatsugen.summary.SummaryLine;
import dev.hatsugen.summary.SummarySection;
import dev.hatsugen.summary.SummarySection.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Meetings in brief: when and where, what was decided and what was asked for; behind that, the points of each speaker. */
final class SummaryReport {

    private static final String NAME = "summary";
    private static final int MAX_ITEMS = 3;
    private static final int MAX_REQUESTS = 3;

    /** Each has its gloss below it. */
    private static final int MAX_GLOSSED_REQUESTS = 2;

    /** In UTF-16 units: sentences that ask and are longer or shorter are shown where there is no other. */
    private static final int MIN_LENGTH = 30;

    private static final int MAX_LENGTH = 100;

    /** Two of them with their gloss have to be on one screen with the rest. */
    private static final int MAX_GLOSSED_LENGTH = 55;

    private static final Comparator<Request> PLAINEST_FIRST = Comparator.comparing(Request::strength)
            .thenComparing(request -> request.responses().isEmpty());

    private static final Comparator<Request> AS_RECORDED =
            Comparator.comparingInt(request -> request.asking().lines().first());

    private final Locale language;
    private final QuoteGloss gloss;
    private final Function<Meeting, List<Request>> requests;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> folded = new ArrayList<>();

    /**
     * @param gloss the lines that will be below quotes
     * @param requests what was asked for at a meeting
     */
    SummaryReport(Locale language, QuoteGloss gloss, Function<Meeting, List<Request>> requests) {
        this.language = language;
        this.gloss = gloss;
        this.requests = requests;
    }

    /** @param meetings oldest first */
    Report of(List<Summary> meetings) {
        Report all = SectionsReport.of(language, meetings, NAME);
        meetings.forEach(this::add);
        entries.addAll(folded);
        return new Report(language, all.tone(), all.title(), entries, all.data());
    }

    private void add(Summary summary) {
        Meeting meeting = summary.meeting();
        if (summary.sections().isEmpty()) {
            entries.add(new Entry.Section(meeting, null));
            entries.add(new Entry.Note(RequestMessages.of(language, NAME + ".none")));
        }
        List<Request> asked = requests.apply(meeting);
        Set<Kind> above = above(summary, asked.isEmpty());
        for (SummarySection section : summary.sections()) {
            boolean isAbove = above.contains(section.kind());
            boolean isLong = section.lines().size() > MAX_ITEMS;
            if (isAbove) {
                entries.addAll(parts(meeting, section, MAX_ITEMS));
            }
            if (isAbove && isLong) {
                int more = section.lines().size() - MAX_ITEMS;
                entries.add(new Entry.Note(RequestMessages.of(language, NAME + ".more", more)));
            }
            if (!isAbove || isLong) {
                folded.add(new Entry.Folded(section.title(), null, parts(meeting, section, Integer.MAX_VALUE)));
            }
        }
        addRequests(meeting, asked);
    }

    /** Where nothing was decided, what the meeting was about is above; where nobody else asked for something, what the chair did. */
    private static Set<Kind> above(Summary summary, boolean isAskedForNothing) {
        Set<Kind> above = EnumSet.of(Kind.TIME_AND_PLACE, Kind.DECISION_ITEMS);
        if (summary.sections().stream().noneMatch(section -> section.kind() == Kind.DECISION_ITEMS)) {
            above.addAll(EnumSet.of(Kind.DISCUSSION_ITEMS, Kind.REPORT_ITEMS, Kind.ITEMS));
        }
        if (isAskedForNothing) {
            above.add(Kind.CHAIR_REQUESTS);
        }
        return above;
    }

    private boolean isOfOddLength(Request request) {
        int length = request.asking().text().length();
        return length < MIN_LENGTH || length > (isGlossed() ? MAX_GLOSSED_LENGTH : MAX_LENGTH);
    }

    private boolean isGlossed() {
        return !gloss.equals(QuoteGloss.NONE);
    }

    private static List<Entry> parts(Meeting meeting, SummarySection section, int most) {
        List<Entry> parts = new ArrayList<>();
        parts.add(new Entry.Section(meeting, section.title()));
        section.notes().forEach(note -> parts.add(new Entry.Note(note)));
        section.lines().stream().limit(most).map(Entry.Excerpt::new).forEach(parts::add);
        return parts;
    }

    private void addRequests(Meeting meeting, List<Request> asked) {
        List<Request> shown = asked.stream()
                .sorted(Comparator.comparing(this::isOfOddLength).thenComparing(PLAINEST_FIRST))
                .limit(isGlossed() ? MAX_GLOSSED_REQUESTS : MAX_REQUESTS)
                .sorted(AS_RECORDED)
                .toList();
        if (!shown.isEmpty()) {
            String title = RequestMessages.of(language, NAME + ".asked", shown.size(), asked.size());
            entries.add(new Entry.Section(meeting, title));
        }
        for (Request request : shown) {
            String who = SpeakerNames.of(request.asking().speaker(), language);
            entries.add(new Entry.Item(who, "", List.of()));
            entries.add(new Entry.Excerpt(new SummaryLine(List.of(request.asking()), false)));
        }
    }
}
