package dev.hatsugen;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, and then kept. Safe for several threads; a failure is not kept. */
final class Lazy<T> implements Supplier<T> {

    private final Supplier<? extends T> maker;
    private volatile @Nullable T value;

    Lazy(Supplier<? extends T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T known = value;
        return known == null ? make() : known;
    }

    private synchronized T make() {
        T known = value;
        if (known == null) {
            known = maker.get();
            value = known;
        }
        return known;
    }

    /** Hands the value over if it was made. */
    synchronized void ifMade(Consumer<? super T> consumer) {
        T known = value;
        if (known != null) {
            consumer.accept(known);
        }
    }
}
