package dev.hatsugen.verify;

import dev.hatsugen.messages.Messages;
import dev.hatsugen.quote.SpeakerNames;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What we say about a claimed quote. */
final class VerificationWords {

    private final Messages messages;

    VerificationWords(Messages messages) {
        this.messages = messages;
    }

    /** The verdict in one sentence. */
    String lead(Locale language, Verdict verdict, Claim claim, List<TrueWords> found) {
        String where = found.isEmpty() ? "" : where(language, found.getFirst().quote());
        return switch (verdict) {
            case EXACT -> messages.get(language, "exact", where);
            case ALTERED -> messages.get(language, "altered", where);
            case OTHER_SPEAKER ->
                messages.get(language, "other", where, Objects.requireNonNullElse(claim.speaker(), ""));
            case OTHER_MEETING -> messages.get(language, "other.meeting", where, meeting(claim));
            case NOT_IN_RECORD -> messages.get(language, found.isEmpty() ? "none" : "none.near");
        };
    }

    /** What else has to be said. */
    List<String> notes(
            Locale language, List<Part> parts, List<TrueWords> found, boolean apart, @Nullable String speaker) {
        List<String> notes = new ArrayList<>();
        boolean allExact = !parts.isEmpty() && parts.stream().allMatch(Part::isExact);
        if (apart) {
            notes.add(messages.get(language, "apart", parts.size()));
        }
        long speakers = found.stream()
                .map(words -> words.quote().meeting().key() + "/"
                        + words.quote().speaker().key())
                .distinct()
                .count();
        if (parts.size() > 1 && speakers > 1) {
            notes.add(messages.get(language, "speakers"));
        } else if (parts.size() == 1 && allExact && found.size() > 1) {
            notes.add(messages.get(language, "places", parts.getFirst().exact().size()));
        }
        if (allExact && Contiguity.isCut(parts)) {
            notes.add(messages.get(language, "cut"));
        }
        if (parts.stream().anyMatch(Part::isSpliced)) {
            notes.add(messages.get(language, "spliced"));
        }
        boolean someFound = parts.stream().anyMatch(part -> part.isExact() || part.isAltered());
        if (someFound && parts.stream().anyMatch(part -> !part.isExact() && !part.isAltered())) {
            notes.add(messages.get(language, "unfound"));
        }
        return notes;
    }

    private static String meeting(Claim claim) {
        return claim.meeting() == null ? "" : claim.meeting().written();
    }

    private String where(Locale language, VerifiedQuote quote) {
        String meeting = quote.meeting().headedName(number -> messages.get(language, "meeting", number));
        String label = quote.speaker().label();
        boolean isJapanese = language.getLanguage().equals(Locale.JAPANESE.getLanguage());
        String who = isJapanese ? label : SpeakerNames.of(quote.speaker(), language);
        return who == null || who.isEmpty() ? meeting : messages.get(language, "where", meeting, who);
    }
}
