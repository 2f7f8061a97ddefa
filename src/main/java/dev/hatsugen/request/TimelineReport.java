package dev.hatsugen.request;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.search.TopicTimeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was said on a topic, meeting by meeting, oldest first. */
final class TimelineReport {

    private TimelineReport() {}

    static Report of(Locale language, TopicTimeline timeline) {
        List<TopicTimeline.Entry> found = timeline.found();
        List<Entry> entries = new ArrayList<>();
        for (TopicTimeline.Entry meeting : found) {
            entries.add(new Entry.Section(meeting.meeting(), null));
            entries.add(new Entry.Note(
                    RequestMessages.of(language, "compare.ledger", meeting.scanned(), meeting.matched())));
            meeting.passages().forEach(passage -> entries.add(Entry.Quote.of(passage.quote(), Entry.SpeakerLine.LINE)));
        }
        String lead = RequestMessages.of(
                language,
                found.isEmpty() ? "timeline.none" : "timeline.lead",
                timeline.topic(),
                found.size(),
                timeline.meetings().size(),
                timeline.ledger().scanned());
        Fields data = ReportFields.head(found.isEmpty() ? Answer.Reason.NO_STATEMENT_ON_TOPIC : null, lead)
                .with("topic", timeline.topic())
                .with("ledger", ReportFields.ledger(timeline.ledger()))
                .with("meetings", Fields.list(timeline.meetings(), TimelineReport::data));
        return new Report(language, found.isEmpty() ? Tone.NOT_FOUND : Tone.ANSWERED, lead, entries, data);
    }

    private static Fields data(TopicTimeline.Entry meeting) {
        return ReportFields.meeting(meeting.meeting())
                .with("scanned", meeting.scanned())
                .with("matched", meeting.matched())
                .with("quotes", ReportFields.quotes(meeting.passages()));
    }
}
