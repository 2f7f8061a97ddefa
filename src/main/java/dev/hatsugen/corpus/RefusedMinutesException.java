package dev.hatsugen.corpus;

import dev.hatsugen.messages.ExplainedFailure;
import dev.hatsugen.parsing.UnreadableMinutesException;
import java.util.List;
import java.util.stream.Collectors;

/** Minutes are not taken; all files with a reason are named at once. Nothing has changed. */
public final class RefusedMinutesException extends Exception implements ExplainedFailure {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    RefusedMinutesException(List<Refusal> refusals) {
        super(refusals.stream().map(Refusal::message).collect(Collectors.joining(" / ")));
        this.refusals = List.copyOf(refusals);
    }

    RefusedMinutesException(UnreadableMinutesException failure) {
        super(failure.getMessage(), failure);
        this.refusals = List.of(Refusal.unreadable(failure));
    }

    /** At least one. */
    public List<Refusal> refusals() {
        return refusals;
    }

    /** Work that may find a file unreadable. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws RefusedMinutesException, UnreadableMinutesException;
    }

    /** Does {@code work}; a file that cannot be read is one that is not taken. */
    static <T> T told(Work<T> work) throws RefusedMinutesException {
        try {
            return work.run();
        } catch (UnreadableMinutesException e) {
            throw new RefusedMinutesException(e);
        }
    }
}
