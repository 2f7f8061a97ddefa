package dev.hatsugen.corpus;

import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.ParseReport;
import dev.hatsugen.minutes.ParsedMinutes;
import dev.hatsugen.parsing.MinutesFile;
import dev.hatsugen.parsing.MinutesParser;
import dev.hatsugen.parsing.SidecarMetadata;
import dev.hatsugen.parsing.UnreadableMinutesException;
import dev.hatsugen.parsing.format.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A folder of minutes files, each with a supplement beside it where one is needed. */
public final class CorpusDirectory {

    private static final String MINUTES = ".txt";

    private final Path folder;
    private final Supplier<Path> read;
    private final Supplements supplements;

    /** Finds what is known about a minutes file beyond its text. */
    @FunctionalInterface
    public interface Supplements {

        /**
         * The supplement of {@code minutes}, {@link SidecarMetadata#NONE} where there is none.
         *
         * @throws UnreadableMinutesException if there is one and it cannot be read
         */
        SidecarMetadata of(Path minutes) throws UnreadableMinutesException;
    }

    public CorpusDirectory(Path folder, Supplements supplements) {
        this(folder, () -> folder, supplements);
    }

    /**
     * A folder that may be missing, and then another one is read until minutes are added.
     *
     * @param folder where minutes are added
     * @param read where minutes are read; asked each time
     */
    public CorpusDirectory(Path folder, Supplier<Path> read, Supplements supplements) {
        this.folder = folder;
        this.read = read;
        this.supplements = supplements;
    }

    public Path folder() {
        return folder;
    }

    /**
     * Reads every minutes file of the folder.
     *
     * @throws UnreadableMinutesException if the folder or a file cannot be read, or there is no file
     */
    public Corpus read() throws UnreadableMinutesException {
        List<Meeting> meetings = new ArrayList<>();
        for (Path file : files()) {
            meetings.add(read(file).meeting());
        }
        if (meetings.isEmpty()) {
            throw new UnreadableMinutesException(
                    folder.toString(), "holds no minutes. Add some with: hatsugen ingest FILE");
        }
        return new Corpus(withKeysOfTheirOwn(meetings));
    }

    /** Reads one minutes file, wherever it is, with the supplement beside it. */
    public ParsedMinutes read(Path file) throws UnreadableMinutesException {
        return MinutesParser.read(MinutesFile.read(file), supplements.of(file));
    }

    /**
     * Copies minutes into the folder, after reading them; either all of them or, where one cannot be added, none.
     *
     * @param accept whether doubtful files are taken too
     * @return the meetings they hold, and what was understood of them
     * @throws UnreadableMinutesException if one is no minutes or doubtful, or the folder already holds other minutes under its
     *     name
     */
    public List<ParsedMinutes> add(List<Path> files, boolean accept) throws UnreadableMinutesException {
        List<ParsedMinutes> meetings = new ArrayList<>();
        for (Path file : files) {
            ParsedMinutes minutes = read(file);
            if (!accept) {
                refuseDoubtful(minutes);
            }
            meetings.add(minutes);
        }
        List<Path> copies = new ArrayList<>();
        try {
            for (Path file : files) {
                copy(file, copies);
            }
        } catch (UnreadableMinutesException e) {
            copies.forEach(copy -> delete(copy, e));
            throw e;
        }
        return meetings;
    }

    private static void refuseDoubtful(ParsedMinutes minutes) throws UnreadableMinutesException {
        ParseReport report = minutes.report();
        if (!report.doubts().isEmpty()) {
            throw new UnreadableMinutesException(
                    minutes.meeting().source().name(),
                    "doubtful minutes: %d turns, %d labels not understood, %.0f %% of the text in no turn. Look with: hatsugen parse FILE; take it with --accept."
                            .formatted(report.turns(), report.notUnderstood().size(), report.outside() * 100));
        }
    }

    private static void delete(Path copy, Exception cause) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** Copies one file, unless the folder holds it already, and adds the copy to {@code copies}. */
    private void copy(Path file, List<Path> copies) throws UnreadableMinutesException {
        String name = String.valueOf(file.getFileName());
        Path target = folder.resolve(Formats.isNamedLikeMinutes(name) ? name : name + MINUTES);
        try {
            Files.createDirectories(folder);
            if (Files.exists(target)) {
                if (Files.mismatch(file, target) >= 0) {
                    throw new UnreadableMinutesException(
                            target.getFileName().toString(), "the corpus already holds another file of that name.");
                }
                return;
            }
            Path half = Files.createTempFile(folder, name, ".part");
            Files.copy(file, half, StandardCopyOption.REPLACE_EXISTING);
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
            copies.add(target);
        } catch (IOException e) {
            throw new UnreadableMinutesException(name, "cannot be copied into " + folder + ".", e);
        }
    }

    private List<Path> files() throws UnreadableMinutesException {
        try (Stream<Path> files = Files.list(read.get())) {
            return files.filter(path -> Formats.isNamedLikeMinutes(String.valueOf(path.getFileName())))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UnreadableMinutesException(folder.toString(), "is no folder that can be read.", e);
        }
    }

    /** Two bodies may both have a 3rd meeting: then the file's name tells them apart. */
    private static List<Meeting> withKeysOfTheirOwn(List<Meeting> meetings) {
        Map<String, Integer> uses = new HashMap<>();
        meetings.forEach(meeting -> uses.merge(meeting.key(), 1, Integer::sum));
        List<Meeting> own = new ArrayList<>();
        for (Meeting meeting : meetings) {
            own.add(uses.getOrDefault(meeting.key(), 0) > 1 ? MinutesParser.rekeyed(meeting) : meeting);
        }
        return own;
    }
}
