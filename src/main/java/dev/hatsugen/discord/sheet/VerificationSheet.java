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
    private static final int LONGEST_PIECE = 120;

    private VerificationSheet() {}

    /** The sheet. */
    public static Sheet of(Asked asked, Wording wording, Verification verification) {
        List<Entry> entries = new ArrayList<>();
        verification.notes().forEach(note -> entries.add(new Entry.Note(InertMarkdown.line(note, LONGEST_LEAD))));
        for (TrueWords words : verification.words()) {
            entries.add(new Entry.Heading(
                    new Attribution(wording).speaker(words.quote().speaker())));
            entries.add(new Entry.Words(words.quote(), differences(verification, words, wording)));
        }
        Card.Tone tone = verification.verdict() == Verdict.EXACT
                ? Card.Tone.ANSWERED
                : verification.words().isEmpty() ? Card.Tone.NOT_FOUND : Card.Tone.FAILED;
        String lead = wording.text(
                "verify.verdict." + verification.verdict(), InertMarkdown.line(verification.lead(), LONGEST_LEAD));
        return new Sheet(asked, wording, tone, lead, entries);
    }

    private static List<String> differences(Verification verification, TrueWords words, Wording wording) {
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
