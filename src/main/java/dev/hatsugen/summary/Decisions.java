package dev.hatsugen.summary;

import dev.hatsugen.messages.Messages;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.record.Agenda;
import dev.hatsugen.record.MarkedDecisions;
import dev.hatsugen.record.Resolution;
import dev.hatsugen.record.Resolutions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was on the agenda of a meeting and what it decided.
 *
 * @param meeting the meeting
 * @param items what stood for decision, one quote each
 * @param resolutions how it was decided, in order; one may decide several items
 * @param sections all of it with titles, to be shown
 */
public record Decisions(
        Meeting meeting, List<VerifiedQuote> items, List<Resolution> resolutions, List<SummarySection> sections) {

    private static final Messages MESSAGES = new Messages(Decisions.class);

    public Decisions {
        items = List.copyOf(items);
        resolutions = List.copyOf(resolutions);
        sections = List.copyOf(sections);
    }

    /**
     * The decisions of {@code meeting}; without sections where its record has neither lists nor decisions.
     *
     * @param language of the titles: {@link Locale#JAPANESE} or {@link Locale#ENGLISH}
     */
    public static Decisions of(Meeting meeting, Locale language) {
        List<VerifiedQuote> items = MarkedDecisions.of(meeting);
        List<Resolution> resolutions = Resolutions.of(meeting);
        List<SummarySection> sections = new ArrayList<>();
        add(sections, SummarySection.Kind.DECISION_ITEMS, items, language);
        for (Resolution resolution : resolutions) {
            add(sections, SummarySection.Kind.RESOLUTION, proof(resolution), language);
        }
        add(sections, SummarySection.Kind.DISCUSSION_ITEMS, Agenda.items(meeting, Agenda.Part.DISCUSSION), language);
        add(sections, SummarySection.Kind.REPORT_ITEMS, Agenda.items(meeting, Agenda.Part.REPORT), language);
        return new Decisions(meeting, items, resolutions, sections);
    }

    /** The words that led to a decision and those that decide, in the order of the record. */
    private static List<VerifiedQuote> proof(Resolution resolution) {
        List<VerifiedQuote> proof = new ArrayList<>();
        if (resolution.question() != null) {
            proof.add(resolution.question());
        }
        if (resolution.assent() != null) {
            proof.add(resolution.assent());
        }
        proof.add(resolution.decision());
        return proof;
    }

    private static void add(
            List<SummarySection> sections, SummarySection.Kind kind, List<VerifiedQuote> quotes, Locale language) {
        if (!quotes.isEmpty()) {
            String title = MESSAGES.get(language, "summary." + kind.name().toLowerCase(Locale.ROOT), quotes.size());
            sections.add(new SummarySection(
                    kind,
                    title,
                    List.of(),
                    quotes.stream().map(SummaryLine::whole).toList()));
        }
    }
}
