package dev.hatsugen.corpus;

import dev.hatsugen.minutes.Digest;
import dev.hatsugen.minutes.ParsedMinutes;
import dev.hatsugen.parsing.SidecarMetadata;
import dev.hatsugen.parsing.TimedReading;
import dev.hatsugen.parsing.UnreadableMinutesException;
import dev.hatsugen.parsing.format.Formats;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads minutes files, each once as long as neither it nor its supplement changes, and once for all files of the same name, bytes and
 * supplement: what is staged and then put in its place is not read again. Safe for several threads.
 */
final class MinutesReader {

    /** A file may change twice within one tick of the file system's clock: what is younger is read again next time. */
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private final Supplements supplements;
    private final Map<Path, Known> known = new ConcurrentHashMap<>();
    private final Map<Content, ParsedMinutes> read = new ConcurrentHashMap<>();

    MinutesReader(Supplements supplements) {
        this.supplements = supplements;
    }

    /** @param stamps null where the file was too young to be known by them */
    private record Known(@Nullable Stamps stamps, Content content, ParsedMinutes minutes) {}

    /** All that minutes are read from. */
    private record Content(String name, String digest, SidecarMetadata supplement) {

        static @Nullable Content of(Path file, SidecarMetadata supplement) {
            try {
                if (!Files.isRegularFile(file) || Files.size(file) > Formats.maxFileBytes()) {
                    return null;
                }
                try (InputStream bytes = Files.newInputStream(file)) {
                    return new Content(String.valueOf(file.getFileName()), Digest.sha256(bytes), supplement);
                }
            } catch (IOException e) {
                return null; // reading it says why
            }
        }
    }

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
        if (before != null && now != null && now.equals(before.stamps())) {
            return before.minutes();
        }
        Instant settled = Instant.now().minus(SETTLED);
        SidecarMetadata supplement = supplements.of(file);
        Content content = Content.of(file, supplement);
        ParsedMinutes same = content == null ? null : read.get(content);
        ParsedMinutes minutes = same == null ? TimedReading.read(file, supplement) : same;
        if (content != null && content.equals(Content.of(file, supplement))) { // nobody wrote meanwhile
            known.put(file, new Known(now != null && now.areBefore(settled) ? now : null, content, minutes));
            read.put(content, minutes);
        }
        return minutes;
    }

    /** Forgets all files but these. */
    void keepOnly(Collection<Path> files) {
        known.keySet().retainAll(files);
        read.keySet().retainAll(known.values().stream().map(Known::content).collect(Collectors.toSet()));
    }
}
