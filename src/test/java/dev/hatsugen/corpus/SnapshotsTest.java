package dev.hatsugen.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SnapshotsTest {

    private final AtomicInteger opened = new AtomicInteger();
    private final List<String> closed = Collections.synchronizedList(new ArrayList<>());
    private final Snapshots<String> snapshots = new Snapshots<>(() -> "first" + opened.incrementAndGet(), closed::add);

    @Test
    void theFirstIsOpenedOnceAndNotBeforeItIsAskedFor() {
        assertThat(opened).hasValue(0);

        assertThat(snapshots.<String>with(value -> value)).isEqualTo("first1");
        assertThat(snapshots.<String>with(value -> value)).isEqualTo("first1");
    }

    @Test
    void whatIsSwappedInBeforeAnyWasAskedForIsTheFirst() {
        snapshots.swap("second");

        assertThat(snapshots.<String>with(value -> value)).isEqualTo("second");
        assertThat(opened).hasValue(0);
    }

    @Test
    void whatIsSwappedOutIsClosedOnceTheLastWorkOnItHasReturned() {
        String read = snapshots.with(value -> {
            snapshots.swap("second");
            assertThat(closed).isEmpty();
            assertThat(snapshots.<String>with(now -> now)).isEqualTo("second");
            return value;
        });

        assertThat(read).isEqualTo("first1");
        assertThat(closed).containsExactly("first1");
    }

    @Test
    void workThatFailsHoldsNothing() {
        assertThatThrownBy(() -> snapshots.with(value -> {
                    throw new IllegalArgumentException(value);
                }))
                .hasMessage("first1");

        snapshots.swap("second");

        assertThat(closed).containsExactly("first1");
    }

    @Test
    void closingClosesTheCurrentOneAndNothingCanBeAskedAfterwards() {
        snapshots.swap("only");

        snapshots.close();
        snapshots.close();

        assertThat(closed).containsExactly("only");
        assertThatThrownBy(() -> snapshots.with(value -> value)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> snapshots.swap("late")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPartIsThatOfWhateverIsCurrent() {
        Current<Integer> length = snapshots.map(String::length);
        snapshots.swap("four");
        assertThat(length.<Integer>with(value -> value)).isEqualTo(4);

        snapshots.swap("seventh");

        assertThat(length.<Integer>with(value -> value)).isEqualTo(7);
    }

    @Test
    void nobodyEverWorksWithWhatIsClosed() throws Exception {
        Snapshots<AtomicInteger> many = new Snapshots<>(AtomicInteger::new, snapshot -> snapshot.set(-1));
        Callable<Integer> worker = () -> {
            int sawClosed = 0;
            for (int i = 0; i < 20_000; i++) {
                sawClosed += many.<Boolean>with(snapshot -> snapshot.get() < 0) ? 1 : 0;
            }
            return sawClosed;
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> workers =
                    List.of(threads.submit(worker), threads.submit(worker), threads.submit(worker));
            for (int i = 0; i < 2_000; i++) {
                many.swap(new AtomicInteger());
            }
            for (Future<Integer> done : workers) {
                assertThat(done.get()).isZero();
            }
        }
    }
}
