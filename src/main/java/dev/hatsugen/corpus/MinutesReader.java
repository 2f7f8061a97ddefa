package dev.hatsugen.corpus;

import dev.hatsugen.minutes.ParsedMinutes;
import dev.hatsugen.parsing.TimedReading;
import dev.hatsugen.parsing.UnreadableMinutesException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads minutes files, each once as long as neither it nor its supplement changes. Safe for several threads. */
final class MinutesReader {

    /** A file may change twice within one tick of the file system's clock: what is younger is read again next time. */
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private final Supplements supplements;
    private final Map<Path, Known> known = new ConcurrentHashMap<>();

    MinutesReader(Supplements supplements) {
        this.supplements = supplements;
    }

    private record Known(Stamps stamps, ParsedMinutes minutes) {}

    private record Stamps(Stamp minutes, @Nullable Stamp supplement) {

        static @Nullable Stamps of(Path file) {
            Stamp minutes = Stamp.of(file);
            Path supplement = SupplementFile.beside(file);
            return minutes == null ? null : new Stamps(minutes, supplement == null ? null : Stamp.of(supplement));
        }

        boolean areBefore(Instant moment) {
            return minutes.isBefore(moment) && (supplement == null || supplement.isBefore(moment));
        }
    }

    private record Stamp(
            FileTime modified, long size, @Nullable Object fileKey) {

        static @Nullable Stamp of(Path file) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return new Stamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
            } catch (IOException e) {
                return null; // reading it says why
            }
        }

        boolean isBefore(Instant moment) {
            return modified.toInstant().isBefore(moment);
        }
    }

    /** Reads one file, wherever it is, with the supplement beside it. */
    ParsedMinutes read(Path file) throws UnreadableMinutesException {
        Stamps now = Stamps.of(file);
        Known before = known.get(file);
        if (before != null && before.stamps().equals(now)) {
            return before.minutes();
        }
        Instant settled = Instant.now().minus(SETTLED);
        ParsedMinutes minutes = TimedReading.read(file, supplements.of(file));
        if (now != null && now.areBefore(settled)) {
            known.put(file, new Known(now, minutes));
        }
        return minutes;
    }

    /** Forgets all files but these. */
    void keepOnly(Collection<Path> files) {
        known.keySet().retainAll(files);
    }
}
