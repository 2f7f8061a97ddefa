package dev.hatsugen.console;

import dev.hatsugen.messages.ExplainedFailure;
import dev.hatsugen.messages.FileCause;
import dev.langchain4j.exception.LangChain4jException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** A command cannot go on. The message is the one line that the user reads. */
public final class ConsoleFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    private ConsoleFailure(int status, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    /** The work failed: exit status 1. */
    public static ConsoleFailure failed(String message, @Nullable Throwable cause) {
        return new ConsoleFailure(ExitStatus.FAILED, message, cause);
    }

    /** Hatsugen was used wrongly, or its settings are wrong: exit status 2. */
    public static ConsoleFailure wrongUse(String message, @Nullable Throwable cause) {
        return new ConsoleFailure(ExitStatus.WRONG_USE, message, cause);
    }

    /**
     * Runs {@code work}, and turns what may go wrong in it into the one line that a user reads. What nobody expected passes.
     *
     * @throws ConsoleFailure if it goes wrong
     */
    public static <T> T attempt(Callable<T> work) {
        try {
            return work.call();
        } catch (UncheckedIOException e) {
            throw told(Objects.requireNonNull(e.getCause()));
        } catch (RuntimeException e) {
            throw isExplained(e) ? told(e) : e;
        } catch (Exception e) {
            throw told(e);
        }
    }

    /** Work that gives nothing back. */
    @FunctionalInterface
    public interface Action {
        void run() throws Exception;
    }

    /** As {@link #attempt}, for work that gives nothing back. */
    public static void perform(Action action) {
        attempt(() -> {
            action.run();
            return action;
        });
    }

    private static boolean isExplained(RuntimeException failure) {
        return failure instanceof ExplainedFailure
                || failure instanceof LangChain4jException
                || failure instanceof IllegalArgumentException;
    }

    private static ConsoleFailure told(Exception failure) {
        boolean wrongUse = failure instanceof ExplainedFailure explained && explained.isWrongUse();
        String message =
                failure instanceof IOException file ? FileCause.of(file) : String.valueOf(failure.getMessage());
        return new ConsoleFailure(wrongUse ? ExitStatus.WRONG_USE : ExitStatus.FAILED, message, failure);
    }

    int status() {
        return status;
    }
}
