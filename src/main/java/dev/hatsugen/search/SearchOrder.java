package dev.hatsugen.search;

import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.PersonName;
import dev.hatsugen.statements.CitedPassage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In which order passages are listed. Those that are equal in it stay in the order of the record. */
public enum SearchOrder {
    /** Oldest meeting first. */
    RECORD,
    /** Newest meeting first; those without a date last. */
    NEWEST,
    /** By the readings of names; those whom the record does not name last. */
    SPEAKER;

    private static final Comparator<CitedPassage> BY_DATE = Comparator.comparing(
            passage -> passage.quote().meeting().header().date(), Comparator.nullsLast(Comparator.reverseOrder()));

    private static final Comparator<CitedPassage> BY_NAME = Comparator.comparing(
                    SearchOrder::reading, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(passage -> passage.quote().speaker().key());

    private static @Nullable String reading(CitedPassage passage) {
        Attendee attendee = passage.quote().speaker().attendee();
        if (attendee == null) {
            return null;
        }
        PersonName name = attendee.name();
        return Objects.requireNonNullElse(name.kana(), name.full());
    }

    /** Those passages, which are in the order of the record, in this one. */
    List<CitedPassage> sorted(List<CitedPassage> passages) {
        return switch (this) {
            case RECORD -> passages;
            case NEWEST -> passages.stream().sorted(BY_DATE).toList();
            case SPEAKER -> passages.stream().sorted(BY_NAME).toList();
        };
    }

    /** The order of that English name. */
    public static Optional<SearchOrder> of(String key) {
        return Arrays.stream(values()).filter(order -> order.key().equals(key)).findFirst();
    }

    /** The English name. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
