package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.ui.Attribution;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.MarkdownEscaper;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.verify.Difference;
import dev.hatsugen.verify.TrueWords;
import dev.hatsugen.verify.Verdict;
import dev.hatsugen.verify.Verification;
import java.util.ArrayList;
import java.util.List;

/** What became of a claimed quote: the verdict, then the true words with the differences marked. */
public final class VerificationSheet {

    private static final int MAX_LEAD_LENGTH = 300;
    private static final int MAX_CLAIM_LENGTH = 80;
    private static final int MAX_PIECE_LENGTH = 120;

    private VerificationSheet() {}

    /** The sheet. */
    public static Sheet of(String command, Wording wording, Verification verification) {
        return new Sheet(
                command,
                wording,
                tone(List.of(verification)),
                verdict(wording, verification),
                entries(wording, verification));
    }

    /** The sheet of several claims, in order; of one claim it is the same as {@link #of}. */
    public static Sheet ofSeveral(String command, Wording wording, List<Verification> verifications) {
        if (verifications.size() == 1) {
            return of(command, wording, verifications.getFirst());
        }
        List<Entry> entries = new ArrayList<>();
        for (Verification verification : verifications) {
            String claim = MarkdownEscaper.line(verification.claim(), MAX_CLAIM_LENGTH);
            entries.add(new Entry.Heading(wording.text("verify.claim", claim) + "\n" + verdict(wording, verification)));
            entries.addAll(entries(wording, verification));
        }
        long exact = verifications.stream()
                .filter(verification -> verification.verdict() == Verdict.EXACT)
                .count();
        String lead = wording.text("verify.several", verifications.size(), exact);
        return new Sheet(command, wording, tone(verifications), lead, entries);
    }

    private static List<Entry> entries(Wording wording, Verification verification) {
        List<Entry> entries = new ArrayList<>();
        verification.notes().forEach(note -> entries.add(new Entry.Note(MarkdownEscaper.line(note, MAX_LEAD_LENGTH))));
        for (TrueWords words : verification.words()) {
            String speaker = new Attribution(wording).speaker(words.quote().speaker());
            entries.add(new Entry.Words(words.quote(), speaker, differences(verification, words, wording)));
        }
        return entries;
    }

    private static String verdict(Wording wording, Verification verification) {
        return wording.text(
                "verify.verdict." + verification.verdict(), MarkdownEscaper.line(verification.lead(), MAX_LEAD_LENGTH));
    }

    private static Card.Tone tone(List<Verification> verifications) {
        if (verifications.stream().allMatch(each -> each.verdict() == Verdict.EXACT)) {
            return Card.Tone.ANSWERED;
        }
        return verifications.stream().allMatch(each -> each.words().isEmpty()) ? Card.Tone.NOT_FOUND : Card.Tone.FAILED;
    }

    private static List<String> differences(Verification verification, TrueWords words, Wording wording) {
        if (verification.verdict() == Verdict.NOT_IN_RECORD) {
            return List.of(); // words that are merely like it differ everywhere
        }
        List<String> differences = new ArrayList<>();
        for (Difference difference : words.differences()) {
            String claimed = difference.claimed().of(verification.claim());
            String recorded = difference.recorded().of(words.quote().text());
            differences.add(wording.text(
                    key(difference),
                    MarkdownEscaper.line(claimed, MAX_PIECE_LENGTH),
                    MarkdownEscaper.line(recorded, MAX_PIECE_LENGTH)));
        }
        return differences;
    }

    private static String key(Difference difference) {
        if (difference.claimed().isEmpty()) {
            return "verify.left-out";
        }
        return difference.recorded().isEmpty() ? "verify.added" : "verify.changed";
    }
}
