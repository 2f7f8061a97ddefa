package dev.hatsugen.request;

import dev.hatsugen.answer.QuoteWriter;
import dev.hatsugen.answer.QuoteWriter.Part;
import dev.hatsugen.answer.QuoteWriter.Task;
import dev.hatsugen.answer.Written;
import dev.hatsugen.answer.WrittenPoint;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Puts sentences of a language model above the quotes of reports that have something to sum up. */
final class WrittenReports {

    private static final int MAX_PARTS = 5;
    private static final int MAX_QUOTES = 24;
    private static final int MAX_QUOTES_OF_MEETING = 6;

    /** Of all sentences, in UTF-16 units: they have to fit on one card. */
    private static final int MAX_LENGTH = 2_000;

    private WrittenReports() {}

    /**
     * The report with what is written over it and translations below its quotes, or as it is where nothing is to be written.
     *
     * @param gloss the lines below quotes that are not translated
     */
    static Report of(MinutesRequest request, Report report, QuoteWriter writer, QuoteGloss gloss) {
        return switch (request) {
            case MinutesRequest.Summarize asked ->
                translated(over(report, Task.SUMMARY, items(report), writer), writer, gloss);
            case MinutesRequest.Compare asked ->
                translated(over(report, Task.COMPARISON, acrossMeetings(asked.topic(), report), writer), writer, gloss);
            case MinutesRequest.TraceTopic asked ->
                translated(over(report, Task.TIMELINE, acrossMeetings(asked.topic(), report), writer), writer, gloss);
            default -> report.glossed(gloss);
        };
    }

    /** Readers of English get translations, of the quotes first that sentences refer to. */
    private static Report translated(Report report, QuoteWriter writer, QuoteGloss gloss) {
        if (!report.language().equals(Locale.ENGLISH) || report.quotes().isEmpty()) {
            return report.glossed(gloss);
        }
        List<VerifiedQuote> quotes = report.quotes();
        List<VerifiedQuote> citedFirst = quotes.stream()
                .sorted(Comparator.comparing(quote -> report.mark(quote).isEmpty()))
                .toList();
        return report.glossed(writer.translated(gloss, citedFirst));
    }

    private static Report over(Report report, Task task, List<Part> parts, QuoteWriter writer) {
        return parts.isEmpty() ? report : report.written(entry(parts, writer.write(task, parts, report.language())));
    }

    private static Entry.Written entry(List<Part> parts, List<Written> written) {
        List<Entry.Paragraph> paragraphs = new ArrayList<>();
        int length = 0;
        for (int i = 0; i < parts.size(); i++) {
            List<VerifiedQuote> quotes = parts.get(i).quotes();
            List<Entry.Point> points = new ArrayList<>();
            for (WrittenPoint point : written.get(i).points()) {
                length += point.text().length();
                if (length <= MAX_LENGTH) {
                    points.add(new Entry.Point(
                            point.text(),
                            point.quotes().stream().map(quotes::get).toList()));
                }
            }
            if (!points.isEmpty()) {
                String title = parts.size() == 1 ? null : parts.get(i).subject();
                paragraphs.add(new Entry.Paragraph(title, points));
            }
        }
        String note = written.stream()
                .map(Written::note)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Entry.Written(paragraphs, paragraphs.isEmpty() ? note : null);
    }

    /** The words of people, an agenda item a part; the items that have most, where they are many. */
    private static List<Part> items(Report report) {
        Map<String, List<VerifiedQuote>> items = new LinkedHashMap<>();
        report.quotes().stream()
                .filter(quote -> quote.relation() == Relation.SAID)
                .sorted(Comparator.comparingInt(quote -> quote.lines().first()))
                .forEach(quote -> items.computeIfAbsent(
                                Objects.requireNonNullElse(quote.section(), ""), item -> new ArrayList<>())
                        .add(quote));
        Set<String> largest = new HashSet<>(items.entrySet().stream()
                .sorted(Comparator.comparingInt(item -> -item.getValue().size()))
                .limit(MAX_PARTS)
                .map(Map.Entry::getKey)
                .toList());
        items.keySet().retainAll(largest);
        String whole = Objects.requireNonNullElse(report.title(), "");
        return items.entrySet().stream()
                .map(item ->
                        new Part(item.getKey().isEmpty() ? whole : item.getKey(), spread(item.getValue(), MAX_QUOTES)))
                .toList();
    }

    /** All in one part, some of each meeting; none where fewer than two meetings have any. */
    private static List<Part> acrossMeetings(String topic, Report report) {
        Map<Meeting, List<VerifiedQuote>> meetings = new LinkedHashMap<>();
        report.quotes()
                .forEach(quote -> meetings.computeIfAbsent(quote.meeting(), meeting -> new ArrayList<>())
                        .add(quote));
        int most = Math.clamp(MAX_QUOTES / Math.max(1, meetings.size()), 1, MAX_QUOTES_OF_MEETING);
        List<VerifiedQuote> quotes = meetings.values().stream()
                .flatMap(own -> spread(own, most).stream())
                .limit(MAX_QUOTES)
                .toList();
        return meetings.size() < 2 ? List.of() : List.of(new Part(topic, quotes));
    }

    /** At most so many, from all over {@code quotes}. */
    private static List<VerifiedQuote> spread(List<VerifiedQuote> quotes, int most) {
        if (quotes.size() <= most) {
            return quotes;
        }
        List<VerifiedQuote> some = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            some.add(quotes.get(i * quotes.size() / most));
        }
        return some;
    }
}
