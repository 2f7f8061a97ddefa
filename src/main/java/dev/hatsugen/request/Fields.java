package dev.hatsugen.request;

import dev.hatsugen.quote.VerifiedQuote;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Named values for programs, in order: texts, numbers, quotes, lists and further fields. Fields that begin with a quote hold its own
 * fields first.
 */
public final class Fields {

    private final @Nullable VerifiedQuote quote;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    private Fields(@Nullable VerifiedQuote quote) {
        this.quote = quote;
    }

    static Fields empty() {
        return new Fields(null);
    }

    static Fields of(VerifiedQuote quote) {
        return new Fields(quote);
    }

    /** One for each of {@code items}. */
    static <T> List<Fields> list(List<T> items, Function<T, Fields> fields) {
        return items.stream().map(fields).toList();
    }

    Fields with(String name, @Nullable String text) {
        return put(name, text);
    }

    Fields with(String name, @Nullable Integer number) {
        return put(name, number);
    }

    Fields with(String name, @Nullable VerifiedQuote words) {
        return put(name, words);
    }

    Fields with(String name, Fields fields) {
        return put(name, fields);
    }

    /** @param items texts, numbers, quotes, lists or fields */
    Fields with(String name, List<?> items) {
        return put(name, List.copyOf(items));
    }

    private Fields put(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    /** The quote that they begin with; null where they begin with none. */
    public @Nullable VerifiedQuote quote() {
        return quote;
    }

    /** The values: {@link String}, {@link Integer}, {@link VerifiedQuote}, {@link List}, {@link Fields} or null. */
    public Map<String, @Nullable Object> values() {
        return Collections.unmodifiableMap(values);
    }
}
