package dev.hatsugen.discord.corpus;

import dev.hatsugen.corpus.CorpusReading;
import dev.hatsugen.corpus.Refusal;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.MarkdownEscaper;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.minutes.Lines;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.ParseReport;
import dev.hatsugen.minutes.ParsedMinutes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.dv8tion.jda.api.components.buttons.Button;

/** Cards about the folder of minutes. */
final class CorpusCards {

    private static final int MAX_NAME_LENGTH = 80;

    private CorpusCards() {}

    /** What was understood of a file, with what can be done about it. */
    static Card report(Wording wording, ParsedMinutes minutes, List<Button> buttons) {
        ParseReport report = minutes.report();
        Card.Tone tone = report.doubts().isEmpty() ? Card.Tone.NOTICE : Card.Tone.UNCERTAIN;
        List<String> details = new ArrayList<>(List.of(counts(wording, minutes), speakers(wording, report)));
        details.addAll(FirstFew.of(report.notUnderstood(), label -> unknown(wording, label), wording));
        if (!report.outsideLines().isEmpty()) {
            String lines = FirstFew.joined(report.outsideLines(), Lines::range, wording);
            details.add(wording.text("minutes.report.outside", lines));
        }
        report.doubts().stream()
                .map(doubt ->
                        wording.text("minutes.report.doubt." + doubt.name().toLowerCase(Locale.ROOT)))
                .forEach(details::add);
        return Card.of(tone, List.of(heading(wording, minutes.meeting()), String.join("\n", details)), buttons);
    }

    /** A meeting that is to be removed. */
    static Card removal(Wording wording, ParsedMinutes minutes, List<Button> buttons) {
        String text = heading(wording, minutes.meeting()) + "\n" + counts(wording, minutes);
        return Card.of(Card.Tone.NOTICE, List.of(text, wording.text("minutes.remove.sure")), buttons);
    }

    /** What has become of minutes, in the words of that key. */
    static Card done(Wording wording, String key, List<ParsedMinutes> minutes) {
        List<String> meetings =
                FirstFew.of(minutes, one -> heading(wording, one.meeting()) + "\n" + counts(wording, one), wording);
        return Card.of(Card.Tone.NOTICE, List.of(wording.text(key), String.join("\n", meetings)));
    }

    /** All minutes, and the files that were passed over. */
    static Card list(Wording wording, CorpusReading reading) {
        List<String> lines = FirstFew.of(reading.minutes(), one -> listed(wording, one), wording);
        List<String> texts = new ArrayList<>(List.of(String.join("\n", lines)));
        if (!reading.refused().isEmpty()) {
            texts.add(refusals(wording, reading.refused()));
        }
        return Card.of(Card.Tone.NOTICE, texts);
    }

    private static String listed(Wording wording, ParsedMinutes minutes) {
        return wording.text(
                "minutes.list.line",
                name(minutes.meeting()),
                MarkdownEscaper.line(minutes.meeting().source().name(), MAX_NAME_LENGTH),
                minutes.report().turns());
    }

    /** Files that are not taken. */
    static Card refused(Wording wording, List<Refusal> refusals) {
        return Card.of(Card.Tone.NOTICE, List.of(refusals(wording, refusals)));
    }

    private static String refusals(Wording wording, List<Refusal> refusals) {
        return String.join("\n", FirstFew.of(refusals, refusal -> refusal(wording, refusal), wording));
    }

    private static String refusal(Wording wording, Refusal refusal) {
        return wording.text(
                "minutes.refusal." + refusal.reason().name().toLowerCase(Locale.ROOT),
                MarkdownEscaper.line(refusal.file(), MAX_NAME_LENGTH),
                MarkdownEscaper.line(refusal.detail(), 2 * MAX_NAME_LENGTH));
    }

    private static String heading(Wording wording, Meeting meeting) {
        String date = meeting.header().date() == null
                ? wording.text("minutes.report.undated")
                : wording.date(meeting.header().date());
        return wording.text("minutes.report.heading", name(meeting), date);
    }

    private static String name(Meeting meeting) {
        String file = meeting.source().name();
        String title = meeting.isNamedByDate() ? file : meeting.header().title();
        return MarkdownEscaper.line(title == null ? meeting.key() : title, MAX_NAME_LENGTH);
    }

    private static String counts(Wording wording, ParsedMinutes minutes) {
        ParseReport report = minutes.report();
        return wording.text(
                "minutes.report.counts",
                MarkdownEscaper.line(minutes.meeting().source().name(), MAX_NAME_LENGTH),
                report.turns(),
                report.speakers().size(),
                Math.round(report.outside() * 100));
    }

    private static String speakers(Wording wording, ParseReport report) {
        String names = FirstFew.joined(
                report.speakers(),
                speaker -> wording.text(
                        "minutes.report.speaker",
                        MarkdownEscaper.line(speaker.name(), MAX_NAME_LENGTH),
                        speaker.turns()),
                wording);
        return wording.text("minutes.report.speakers", names);
    }

    private static String unknown(Wording wording, ParseReport.UnknownLabel label) {
        return wording.text(
                "minutes.report.unknown", label.lines().first(), MarkdownEscaper.line(label.text(), MAX_NAME_LENGTH));
    }
}
