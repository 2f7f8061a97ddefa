package dev.hatsugen.discord.sheet;

import dev.hatsugen.answer.verification.Difference;
import dev.hatsugen.answer.verification.TrueWords;
import dev.hatsugen.answer.verification.Verdict;
import dev.hatsugen.answer.verification.Verification;
import dev.hatsugen.discord.card.Attribution;
import dev.hatsugen.discord.card.Card;
import dev.hatsugen.discord.card.InertMarkdown;
import dev.hatsugen.discord.card.Wording;
import java.util.ArrayList;
import java.util.List;

/** What became of a claimed quote: the verdict, then the true words with the differences marked. */
public final class VerificationSheet {

    private static final int LONGEST_LEAD = 300;
    private static final int LONGEST_CLAIM = 80;
    private static final int LONGEST_PIECE = 120;

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
            String claim = InertMarkdown.line(verification.claim(), LONGEST_CLAIM);
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
        verification.notes().forEach(note -> entries.add(new Entry.Note(InertMarkdown.line(note, LONGEST_LEAD))));
        for (TrueWords words : verification.words()) {
            String speaker = new Attribution(wording).speaker(words.quote().speaker());
            entries.add(new Entry.Words(words.quote(), speaker, differences(verification, words, wording)));
        }
        return entries;
    }

    private static String verdict(Wording wording, Verification verification) {
        return wording.text(
                "verify.verdict." + verification.verdict(), InertMarkdown.line(verification.lead(), LONGEST_LEAD));
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
                    InertMarkdown.line(claimed, LONGEST_PIECE),
                    InertMarkdown.line(recorded, LONGEST_PIECE)));
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
