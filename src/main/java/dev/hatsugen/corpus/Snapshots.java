package dev.hatsugen.corpus;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Holds the current one of several immutable snapshots. One that was swapped out is closed when the last work on it has
 * returned. Safe for several threads: work never waits for a swap, and no swap for work.
 *
 * @param <T> a snapshot
 */
public final class Snapshots<T> implements Current<T>, AutoCloseable {

    private final Supplier<? extends T> first;
    private final Consumer<? super T> closer;
    private final AtomicReference<@Nullable Counted> current = new AtomicReference<>();
    private boolean closed;

    /**
     * Opens nothing yet.
     *
     * @param first opens the first snapshot, when one is asked for before any was swapped in
     * @param closer closes a snapshot
     */
    public Snapshots(Supplier<? extends T> first, Consumer<? super T> closer) {
        this.first = first;
        this.closer = closer;
    }

    /** @throws IllegalStateException if this is closed */
    @Override
    public <R> R with(Function<? super T, R> work) {
        Counted counted = acquire();
        try {
            return work.apply(counted.snapshot);
        } finally {
            counted.release();
        }
    }

    /**
     * Makes {@code next} current. Work that began before goes on with the snapshot it began with.
     *
     * @throws IllegalStateException if this is closed
     */
    public synchronized void swap(T next) {
        requireOpen();
        Counted before = current.getAndSet(new Counted(next));
        if (before != null) {
            before.release();
        }
    }

    /** Closes the current snapshot, once no work is left on it. */
    @Override
    public synchronized void close() {
        closed = true;
        Counted before = current.getAndSet(null);
        if (before != null) {
            before.release();
        }
    }

    private Counted acquire() {
        while (true) {
            Counted counted = current.get();
            if (counted == null) {
                counted = opened();
            }
            if (counted.acquire()) {
                return counted;
            }
            Thread.onSpinWait(); // it was swapped out and closed since: another is current by now
        }
    }

    private synchronized Counted opened() {
        requireOpen();
        Counted known = current.get();
        if (known == null) {
            known = new Counted(first.get());
            current.set(known);
        }
        return known;
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the snapshots are closed");
        }
    }

    /** A snapshot, and how many hold it: the works on it, and one more as long as it is current. */
    private final class Counted {

        private final T snapshot;
        private final AtomicInteger holders = new AtomicInteger(1);

        Counted(T snapshot) {
            this.snapshot = snapshot;
        }

        /** False if nobody held it any more: it is closed. */
        boolean acquire() {
            return holders.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
        }

        void release() {
            if (holders.decrementAndGet() == 0) {
                closer.accept(snapshot);
            }
        }
    }
}
