package dev.hatsugen.console;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Block;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Lines;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.MeetingHeader;
import dev.hatsugen.minutes.ParseReport;
import dev.hatsugen.minutes.ParsedMinutes;
import dev.hatsugen.minutes.PersonName;
import dev.hatsugen.minutes.Provenance;
import dev.hatsugen.minutes.RecordText;
import dev.hatsugen.minutes.Reflow;
import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.quote.QuoteVerifier;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A meeting small enough to be read at a glance, and answers with real quotes of it. */
final class Samples {

    static final String TEXT =
            "（２）討議\n\n○青木本部員\n\n 港の事案を踏ま\n\nえた対策を求める。\n 次に、\u001B[31m人材\u001B[0mの育成である。\n○緑川大臣\n\n承知した。\n以上\n";

    static final SourceText SOURCE = new SourceText("small.txt", TEXT);

    static final Attendee AOKI = new Attendee(
            new PersonName("青木", "一", "あおき はじめ"), "青木大学教授", Attendance.PRESENT, new Provenance.InText(new Span(0, 1)));
    static final Attendee MIDORIKAWA = new Attendee(
            new PersonName("緑川", "花", null),
            "港湾大臣",
            Attendance.PRESENT,
            new Provenance.Supplied("the list of ministers"));

    static final Block HEADING = record(RecordText.Kind.HEADING, "（２）討議");
    static final Statement AOKIS = turn("7-01", "青木本部員", AOKI, "○青木本部員", " 港の", "である。\n");
    static final Statement MIDORIKAWAS = turn("7-02", "緑川大臣", MIDORIKAWA, "○緑川大臣", "承知", "した。\n");
    static final Block END = record(RecordText.Kind.END, "以上");

    static final Meeting MEETING = new Meeting(
            "7",
            new MeetingHeader(7, "港湾会議 第7回会合", LocalDate.of(2024, 5, 1), null, null),
            SOURCE,
            List.of(AOKI, MIDORIKAWA),
            List.of(HEADING, AOKIS, MIDORIKAWAS, END));

    static final ParsedMinutes PARSED = new ParsedMinutes(
            MEETING,
            new ParseReport(
                    "text",
                    "UTF-8",
                    "○X",
                    2,
                    List.of(new ParseReport.SpeakerCount("青木 一", 1, 6)),
                    List.of(new ParseReport.UnknownLabel("○謎の人", new Lines(7, 7))),
                    0.25,
                    List.of(new Lines(1, 2), new Lines(12, 12))));

    static final Corpus CORPUS = new Corpus(List.of(MEETING));

    private Samples() {}

    static VerifiedQuote quote(Block block, String words, Relation relation) {
        int start = block.words().text().indexOf(words);
        return QuoteVerifier.quote(MEETING, block, new Span(start, start + words.length()), relation, 0.83456);
    }

    /** An answer of both speakers. */
    static Answer.Answered answered(String question) {
        return new Answer.Answered(
                question,
                Locale.JAPANESE,
                "2名が発言しています。",
                List.of(quote(AOKIS, "港の事案を踏まえた対策を求める。", Relation.SAID), quote(MIDORIKAWAS, "承知した。", Relation.SAID)),
                Duration.ofNanos(11_849_000));
    }

    static Answer.NotFound notFound(String question) {
        return new Answer.NotFound(
                question,
                Locale.ENGLISH,
                "The minutes do not say.",
                Answer.Reason.NO_STATEMENT_ON_TOPIC,
                List.of(quote(HEADING, "討議", Relation.RECORD)),
                Duration.ofMillis(3));
    }

    private static RecordText record(RecordText.Kind kind, String words) {
        Span span = new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
        return new RecordText(kind, Reflow.of(SOURCE, span), span);
    }

    private static Statement turn(
            String id, String label, Attendee attendee, String labelLine, String first, String last) {
        int at = TEXT.indexOf(labelLine);
        Span labelSpan = new Span(at, at + labelLine.length());
        int start = TEXT.indexOf(first, labelSpan.end());
        Span words = new Span(start, TEXT.indexOf(last, start) + last.length());
        return new Statement(
                id,
                new Speaker(label, attendee, Speaker.Proof.LABEL_LINE),
                "討議",
                Reflow.of(SOURCE, labelSpan),
                Reflow.of(SOURCE, words),
                labelSpan.union(words));
    }
}
