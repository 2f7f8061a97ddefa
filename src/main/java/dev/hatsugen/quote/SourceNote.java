package dev.hatsugen.quote;

import dev.hatsugen.language.Glosser;
import dev.hatsugen.messages.Messages;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Tells readers that quotes are not what somebody said word by word, where the minutes call themselves a summary: 議事要旨. Of
 * other minutes nothing is claimed.
 */
public final class SourceNote {

    /** Words of the record itself are no summary of what anybody said. */
    private static final Set<Relation> SPOKEN = EnumSet.of(Relation.SAID, Relation.MENTIONED);

    private static final Messages MESSAGES = new Messages(SourceNote.class);

    private SourceNote() {}

    /**
     * The note, without a full stop; empty where none of {@code quotes} is of a summary.
     *
     * @param language {@link Locale#JAPANESE} or {@link Locale#ENGLISH}
     */
    public static String of(Collection<VerifiedQuote> quotes, Locale language) {
        List<VerifiedQuote> spoken = quotes.stream()
                .filter(quote -> SPOKEN.contains(quote.relation()))
                .toList();
        List<String> names = spoken.stream()
                .map(quote -> quote.meeting().header().summary())
                .filter(Objects::nonNull)
                .toList();
        if (names.isEmpty()) {
            return "";
        }
        if (names.size() < spoken.size()) {
            return MESSAGES.get(language, "source.summary.some");
        }
        String name = names.getFirst();
        boolean isOne = names.stream().allMatch(name::equals) && Glosser.isJapanese(name);
        return MESSAGES.get(language, isOne ? "source.summary.named" : "source.summary", name);
    }
}
