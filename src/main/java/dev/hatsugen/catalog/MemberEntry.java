package dev.hatsugen.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One member.
 *
 * @param name the full name, or the label where the minutes give no name
 * @param kana the reading in hiragana, null where it is not known
 * @param terms the meetings they are known at, oldest first
 */
public record MemberEntry(String name, @Nullable String kana, List<TermEntry> terms) {

    public MemberEntry {
        terms = List.copyOf(terms);
    }

    /** How many turns of theirs are recorded in all meetings. */
    public int turns() {
        return terms.stream().mapToInt(TermEntry::turns).sum();
    }
}
