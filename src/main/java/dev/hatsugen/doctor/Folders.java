package dev.hatsugen.doctor;

import dev.hatsugen.corpus.CorpusReading;
import dev.hatsugen.corpus.CorpusService;
import dev.hatsugen.corpus.Refusal;
import dev.hatsugen.corpus.RefusedMinutesException;
import dev.hatsugen.index.IndexInspection;
import dev.hatsugen.minutes.ParsedMinutes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The folders of minutes and of the index. */
public final class Folders {

    private static final int MAX_NAMED = 3;

    private Folders() {}

    /**
     * The folder of minutes, and what is in it.
     *
     * @param folder where it should be
     * @param isBundled whether the sample minutes inside the program are read in its place
     * @param corpus reads it
     */
    public static Finding corpus(Path folder, boolean isBundled, CorpusService corpus) {
        if (!isBundled && !Files.isDirectory(folder)) {
            return Finding.failed("corpus", "missing", folder);
        }
        if (!isBundled && !Files.isReadable(folder)) {
            return Finding.failed("corpus", "unreadable", folder);
        }
        try {
            CorpusReading reading = corpus.read();
            int meetings = reading.corpus().meetings().size();
            if (isBundled) {
                return Finding.warning("corpus", "bundled", meetings, folder);
            }
            if (!reading.refused().isEmpty()) {
                return Finding.warning("corpus", "refused", reading.refused().size(), named(reading.refused()), folder);
            }
            return Files.isWritable(folder)
                    ? Finding.ok("corpus", meetings, folder)
                    : Finding.warning("corpus", "readonly", meetings, folder);
        } catch (RefusedMinutesException e) {
            return Finding.failed("corpus", "empty", folder, String.valueOf(e.getMessage()));
        }
    }

    /** Each of the minutes that {@link #corpus} has read which were perhaps misread and which nobody has accepted. */
    public static List<Finding> doubtful(Path folder, CorpusService corpus) {
        try {
            return corpus.doubtful().stream()
                    .map(minutes -> doubtful(folder, minutes))
                    .toList();
        } catch (RefusedMinutesException e) {
            return List.of(Finding.failed("corpus", "empty", folder, String.valueOf(e.getMessage())));
        }
    }

    private static Finding doubtful(Path folder, ParsedMinutes minutes) {
        String name = minutes.meeting().source().name();
        return Finding.warning(
                "corpus",
                "doubtful",
                name,
                minutes.report().turns(),
                minutes.report().notUnderstood().size(),
                Math.round(minutes.report().outside() * 100),
                folder.resolve(name));
    }

    private static String named(List<Refusal> refused) {
        return refused.stream().limit(MAX_NAMED).map(Refusal::message).collect(Collectors.joining(" "));
    }

    /** The folder of the index, and whether all of it is as it was written. */
    public static Finding index(Path folder) {
        Path above = existing(folder);
        if (!Files.isDirectory(above)) {
            return Finding.failed("index", "file", folder, above);
        }
        if (!Files.isWritable(above)) {
            return Finding.failed("index", "readonly", folder);
        }
        IndexInspection seen = IndexInspection.of(folder);
        return switch (seen.state()) {
            case NONE -> new Finding("index", Finding.Status.OK, "none", List.of(folder.toString()));
            case WHOLE -> Finding.ok("index", folder);
            case DAMAGED -> Finding.warning("index", "damaged", folder, seen.cause());
            case UNREADABLE -> Finding.failed("index", "unreadable", folder, seen.cause());
        };
    }

    /** Empty where the file is there and can be written, which its content has to be looked at for. */
    public static Optional<Finding> file(String check, Path file) {
        Path above = existing(file);
        if (Files.isDirectory(file) || (!Files.exists(file) && !Files.isDirectory(above))) {
            return Optional.of(Finding.warning(check, "file", file, above));
        }
        if (!Files.isWritable(above)) {
            return Optional.of(Finding.warning(check, "readonly", file));
        }
        return Files.exists(file)
                ? Optional.empty()
                : Optional.of(new Finding(check, Finding.Status.OK, "none", List.of(file.toString())));
    }

    /** The path itself, or the nearest one above it that is there. */
    static Path existing(Path path) {
        Path there = path.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }
}
