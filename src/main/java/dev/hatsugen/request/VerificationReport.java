package dev.hatsugen.request;

import dev.hatsugen.minutes.Sentences;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.quote.Highlights;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.verify.Difference;
import dev.hatsugen.verify.TrueWords;
import dev.hatsugen.verify.Verdict;
import dev.hatsugen.verify.Verification;
import java.util.ArrayList;
import java.util.List;

/** What became of a claimed quote: the verdict, then the true words with their differences from the claim. */
final class VerificationReport {

    private static final int MAX_PIECE_LENGTH = 120;

    private final Verification verification;

    private VerificationReport(Verification verification) {
        this.verification = verification;
    }

    static Report of(Verification verification) {
        VerificationReport report = new VerificationReport(verification);
        return new Report(verification.language(), report.tone(), verification.lead(), report.entries(), report.data());
    }

    private Tone tone() {
        return switch (verification.verdict()) {
            case EXACT -> Tone.CONFIRMED;
            case ALTERED, OTHER_SPEAKER, OTHER_MEETING -> Tone.DIFFERS;
            case NOT_IN_RECORD -> Tone.UNCONFIRMED;
        };
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        verification.notes().forEach(note -> entries.add(new Entry.Note(note)));
        for (TrueWords words : verification.words()) {
            boolean isMarked = isMarked(words);
            if (isMarked) {
                entries.add(claimed(words));
            }
            VerifiedQuote quote = isMarked ? marked(words) : words.quote();
            entries.add(new Entry.Quote(quote, Entry.SpeakerLine.LINE, differences(words)));
        }
        return entries;
    }

    /** Whether the claim and the record are shown one below the other, each with its own words marked. */
    private boolean isMarked(TrueWords words) {
        return verification.verdict() != Verdict.NOT_IN_RECORD && !words.isExact();
    }

    private Entry claimed(TrueWords words) {
        Span part = words.claimed();
        List<Span> differing = words.differences().stream()
                .map(Difference::claimed)
                .filter(span -> !span.isEmpty() && part.contains(span))
                .map(span -> new Span(span.start() - part.start(), span.end() - part.start()))
                .toList();
        return new Entry.Claimed(part.of(verification.claim()), differing);
    }

    private static VerifiedQuote marked(TrueWords words) {
        List<Span> recorded = words.differences().stream()
                .map(Difference::recorded)
                .filter(span -> !span.isEmpty())
                .toList();
        String text = words.quote().text();
        int first = recorded.isEmpty() ? 0 : recorded.getFirst().start();
        Span best = Sentences.of(text).stream()
                .filter(sentence -> sentence.end() > first)
                .findFirst()
                .orElse(new Span(0, text.length()));
        return words.quote().with(new Highlights(recorded, best));
    }

    private List<String> differences(TrueWords words) {
        if (verification.verdict() == Verdict.NOT_IN_RECORD) {
            return List.of(); // words that are merely like it differ everywhere
        }
        return words.differences().stream()
                .map(difference -> RequestMessages.of(
                        verification.language(),
                        key(difference),
                        shortened(difference.claimed().of(verification.claim())),
                        shortened(difference.recorded().of(words.quote().text()))))
                .toList();
    }

    private static String key(Difference difference) {
        if (difference.claimed().isEmpty()) {
            return "verify.left-out";
        }
        return difference.recorded().isEmpty() ? "verify.added" : "verify.changed";
    }

    private static String shortened(String piece) {
        if (piece.length() <= MAX_PIECE_LENGTH) {
            return piece;
        }
        boolean splits = Character.isHighSurrogate(piece.charAt(MAX_PIECE_LENGTH - 1));
        return piece.substring(0, splits ? MAX_PIECE_LENGTH - 1 : MAX_PIECE_LENGTH) + "…";
    }

    private Fields data() {
        return Fields.empty()
                .with("verdict", ReportFields.lower(told(verification.verdict())))
                .with("lead", verification.lead())
                .with("notes", verification.notes())
                .with("claim", verification.claim())
                .with("speaker", verification.speaker())
                .with("quotes", Fields.list(verification.words(), this::data))
                .with(
                        "unfound",
                        verification.unfound().stream()
                                .map(span -> span.of(verification.claim()))
                                .toList());
    }

    /** Programs know four verdicts. True words with the wrong meeting are a claim that was altered; the lead says in what. */
    private static Verdict told(Verdict verdict) {
        return verdict == Verdict.OTHER_MEETING ? Verdict.ALTERED : verdict;
    }

    private Fields data(TrueWords words) {
        return Fields.of(words.quote())
                .with("claimed", words.claimed().of(verification.claim()))
                .with(
                        "differences",
                        Fields.list(
                                words.differences(),
                                difference -> data(difference, words.quote().text())));
    }

    /** Both sides as words and as offsets: of the claim, and of the quote's text. */
    private Fields data(Difference difference, String text) {
        Span claimed = difference.claimed();
        Span recorded = difference.recorded();
        return Fields.empty()
                .with("claimed", claimed.of(verification.claim()))
                .with("claimed_at", List.of(claimed.start(), claimed.end()))
                .with("recorded", recorded.of(text))
                .with("recorded_at", List.of(recorded.start(), recorded.end()));
    }
}
