package dev.hatsugen.summary;

import dev.hatsugen.messages.Messages;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.MeetingHeader;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.quote.SpeakerNames;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.record.FrontMatter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Summarises meetings. The same meeting always gives the same summary. */
public final class Summaries {

    private static final Messages MESSAGES = new Messages(Summaries.class);
    private static final int ONE_LINE = 180;
    private static final int TWO_LINES = 420;
    private static final int MANY_SPEAKERS = 24;
    private static final int MAX_LINES = 3;
    private static final int MAX_REQUESTS = 5;

    private Summaries() {}

    /**
     * The summary of {@code meeting}: when and where, what was decided and how, the points of everyone who spoke on substance in
     * the order they first did, and what the chair asked for in closing.
     *
     * @param language of our own words: {@link Locale#JAPANESE} or {@link Locale#ENGLISH}
     */
    public static Summary of(Meeting meeting, Locale language) {
        List<SummarySection> sections = new ArrayList<>();
        sections.add(timeAndPlace(meeting, language));
        sections.addAll(Decisions.of(meeting, language).sections());
        Substance substance = Substance.of(meeting);
        sections.addAll(speakers(substance, language));
        sections.add(new SummarySection(
                SummarySection.Kind.CHAIR_REQUESTS,
                MESSAGES.get(language, "summary.chair_requests"),
                List.of(),
                lines(substance.requestsInClosing().stream().limit(MAX_REQUESTS).toList())));
        return new Summary(
                meeting, sections.stream().filter(SummarySection::isFilled).toList());
    }

    /** The lines of the record; where the date is not in it, our note of it with where it is known from. */
    private static SummarySection timeAndPlace(Meeting meeting, Locale language) {
        List<VerifiedQuote> quotes = new ArrayList<>(FrontMatter.time(meeting));
        quotes.addAll(FrontMatter.place(meeting));
        MeetingHeader header = meeting.header();
        List<String> notes = new ArrayList<>();
        LocalDate date = header.date();
        if (quotes.isEmpty() && date != null) {
            String origin = header.supplied() == null ? "" : header.supplied();
            notes.add(MESSAGES.get(language, "summary.supplied_date", text(date, language), origin));
        }
        return new SummarySection(
                SummarySection.Kind.TIME_AND_PLACE,
                MESSAGES.get(language, "summary.time_and_place"),
                notes,
                quotes.stream().map(SummaryLine::whole).toList());
    }

    private static String text(LocalDate date, Locale language) {
        return DateTimeFormatter.ofPattern(MESSAGES.get(language, "date"), language)
                .format(date);
    }

    private static List<SummarySection> speakers(Substance substance, Locale language) {
        Map<String, List<Sentence>> bySpeaker = new LinkedHashMap<>();
        for (Sentence sentence : substance.ofDebate()) {
            bySpeaker.computeIfAbsent(key(sentence), key -> new ArrayList<>()).add(sentence);
        }
        PointSelector selector = new PointSelector(
                SentenceVectors.of(substance.all().stream().map(Sentence::text).toList()));
        int mostLines = bySpeaker.size() > MANY_SPEAKERS ? 1 : MAX_LINES;
        List<SummarySection> sections = new ArrayList<>();
        for (List<Sentence> own : bySpeaker.values()) {
            List<Sentence> chosen = selector.select(own, Math.min(mostLines, share(own)));
            sections.add(new SummarySection(
                    SummarySection.Kind.SPEAKER, title(own.getFirst(), language), List.of(), lines(chosen)));
        }
        return sections;
    }

    /** How many lines somebody gets, by how much they said. */
    private static int share(List<Sentence> own) {
        int length = own.stream().mapToInt(sentence -> sentence.span().length()).sum();
        return length < ONE_LINE ? 1 : length < TWO_LINES ? 2 : MAX_LINES;
    }

    private static List<SummaryLine> lines(List<Sentence> sentences) {
        return sentences.stream().map(Shortener::line).toList();
    }

    /** The speaker; where the record names nobody, the section. */
    private static String key(Sentence sentence) {
        String speaker = sentence.passage().statement().speaker().key();
        return speaker.isEmpty() ? "\n" + sentence.passage().statement().section() : speaker;
    }

    private static String title(Sentence sentence, Locale language) {
        Speaker speaker = sentence.passage().statement().speaker();
        String label = speaker.label();
        Attendee attendee = speaker.attendee();
        String name = attendee == null ? speaker.name() : SpeakerNames.of(attendee.name(), language);
        if (label != null) {
            return name == null ? label : MESSAGES.get(language, "summary.speaker", name, label);
        }
        String section = sentence.passage().statement().section();
        return section == null
                ? MESSAGES.get(language, "summary.unnamed")
                : MESSAGES.get(language, "summary.unnamed_in", section);
    }
}
