package dev.hatsugen.parsing;

import dev.hatsugen.minutes.ParsedMinutes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads a file of minutes, from its bytes to its turns, and gives it up where that takes too long. */
public final class TimedReading {

    /** For one file, in seconds. */
    private static final int MAX_SECONDS = 30;

    private TimedReading() {}

    /**
     * Reads one file.
     *
     * @throws UnreadableMinutesException if it cannot be read, is no minutes, or is not read within 30 s
     */
    public static ParsedMinutes read(Path file, SidecarMetadata supplement) throws UnreadableMinutesException {
        String name = String.valueOf(file.getFileName());
        return within(
                Duration.ofSeconds(MAX_SECONDS), name, () -> MinutesParser.read(MinutesFile.read(file), supplement));
    }

    /** Waits for {@code work} on a file of that name so long, and stops it then. */
    static ParsedMinutes within(Duration longest, String name, Callable<ParsedMinutes> work)
            throws UnreadableMinutesException {
        FutureTask<ParsedMinutes> reading = new FutureTask<>(work);
        Thread.ofPlatform().daemon().name("reading").start(reading);
        try {
            return reading.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new UnreadableMinutesException(name, "not read within " + longest.toSeconds() + " s.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableMinutesException(name, "reading was interrupted.", e);
        } catch (ExecutionException e) {
            throw failed(name, e);
        } finally {
            reading.cancel(true);
        }
    }

    private static UnreadableMinutesException failed(String name, ExecutionException failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof UnreadableMinutesException unreadable) {
            return unreadable;
        }
        if (cause instanceof OutOfMemoryError) {
            return new UnreadableMinutesException(name, "too large for the memory there is.", cause);
        }
        if (cause instanceof RuntimeException bug) {
            throw bug;
        }
        if (cause instanceof Error bug) {
            throw bug;
        }
        return new UnreadableMinutesException(name, "damaged: it cannot be read.", failure);
    }
}
