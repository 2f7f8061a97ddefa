package dev.hatsugen.corpus;

import org.jspecify.annotations.Nullable;

/**
 * How minutes are to be taken.
 *
 * @param acceptsDoubtful whether they are taken even if they were perhaps misread
 * @param url the address of the published document; null for what the supplement says
 */
public record AddOptions(boolean acceptsDoubtful, @Nullable String url) {

    /** Doubtful minutes are refused, and no address is added. */
    public static final AddOptions PLAIN = new AddOptions(false, null);
}
