package dev.hatsugen.corpus;

import java.util.function.Function;

/**
 * Something that is swapped for a newer one now and then, while it is in use. Whoever needs it asks for it each time.
 *
 * @param <T> what is in use; never changed itself
 */
public interface Current<T> {

    /**
     * Works with what is current now. It stays open until {@code work} returns, whatever becomes current meanwhile; the result
     * must not use it later.
     */
    <R> R with(Function<? super T, R> work);

    /** A part of what is current. */
    default <P> Current<P> map(Function<? super T, ? extends P> part) {
        Current<T> whole = this;
        return new Current<>() {
            @Override
            public <R> R with(Function<? super P, R> work) {
                return whole.with(value -> work.apply(part.apply(value)));
            }
        };
    }

    /** What stays the same for good. */
    static <T> Current<T> of(T value) {
        return new Current<>() {
            @Override
            public <R> R with(Function<? super T, R> work) {
                return work.apply(value);
            }
        };
    }
}
