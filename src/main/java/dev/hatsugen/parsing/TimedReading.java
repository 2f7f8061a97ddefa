package dev.hatsugen.parsing;

import dev.hatsugen.minutes.ParsedMinutes;
import java.nio.file.Path;
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
        FutureTask<ParsedMinutes> reading =
                new FutureTask<>(() -> MinutesParser.read(MinutesFile.read(file), supplement));
        Thread.ofPlatform().daemon().name("reading").start(reading);
        String name = String.valueOf(file.getFileName());
        try {
            return reading.get(MAX_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new UnreadableMinutesException(name, "not read within " + MAX_SECONDS + " s.", e);
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
