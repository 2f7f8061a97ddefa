package dev.hatsugen.request;

import dev.hatsugen.search.SearchOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What requests take, each declared once for all requests and all user interfaces. What they suggest, {@link Suggestions} knows.
 */
public enum Argument {
    /** Words to be found as they are written, given as free text. */
    WORDS(100),
    /** A person or an office. */
    MEMBER(100),
    /** A topic. */
    TOPIC(100),
    /** The number or key of a meeting. */
    MEETING(60),
    /** Claimed words, given as free text. */
    QUOTE(600),
    /** The first day to look at, or the month or year of it. */
    FROM(30),
    /** The last day to look at, or the month or year of it. */
    TO(30),
    /** The order of what is found, one of {@link #choices}. */
    SORT(30);

    private final int maxLength;

    Argument(int maxLength) {
        this.maxLength = maxLength;
    }

    /** The argument of that English name. */
    public static Optional<Argument> of(String key) {
        return Arrays.stream(values())
                .filter(argument -> argument.key().equals(key))
                .findFirst();
    }

    /** The longest value that fits on the line of a card, in characters. */
    public int maxLength() {
        return maxLength;
    }

    /** The English name. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name as a user of {@code language} reads it. */
    public String name(Locale language) {
        return RequestMessages.of(language, "argument." + key() + ".name");
    }

    /** What to give, in a few words. */
    public String description(Locale language) {
        return RequestMessages.of(language, "argument." + key() + ".description");
    }

    /** What it may be, where that is known beforehand; else empty. */
    public List<String> choices() {
        return this == SORT
                ? Arrays.stream(SearchOrder.values()).map(SearchOrder::key).toList()
                : List.of();
    }

    /** Whether it is any text instead of the name of something in the minutes: it has no suggestions. */
    public boolean isFreeText() {
        return this == QUOTE || this == WORDS;
    }
}
