package dev.hatsugen.corpus;

import dev.hatsugen.minutes.ParsedMinutes;
import dev.hatsugen.parsing.UnreadableMinutesException;
import dev.hatsugen.parsing.format.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A folder of minutes files, each with a supplement beside it where one is needed. Safe for several threads. */
public final class CorpusDirectory {

    private final Path folder;
    private final Supplier<Path> read;
    private final Supplements supplements;
    private final MinutesReader reader;
    private final CompletedNames names = new CompletedNames();

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
        this.reader = new MinutesReader(supplements);
    }

    /** Where minutes are added. */
    public Path folder() {
        return folder;
    }

    /**
     * Reads every minutes file of the folder. Files that are no minutes, or the same as others, are passed over and named; hidden
     * files, lock files, folders and dangling links are none at all.
     *
     * @throws UnreadableMinutesException if the folder cannot be read, or holds no minutes
     */
    public CorpusReading read() throws UnreadableMinutesException {
        return read(CorpusReading.NONE);
    }

    /** As {@link #read}, but without doubtful minutes that came after {@code before} was read and that nobody has accepted. */
    CorpusReading readCautiously(CorpusReading before) throws UnreadableMinutesException {
        return read(before);
    }

    private CorpusReading read(CorpusReading before) throws UnreadableMinutesException {
        List<Path> files = files(read.get());
        List<ParsedMinutes> minutes = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        Duplicates duplicates = new Duplicates();
        for (Path file : files) {
            try {
                ParsedMinutes parsed = reader.read(file);
                duplicates.add(parsed.meeting()).ifPresentOrElse(refused::add, () -> minutes.add(parsed));
            } catch (UnreadableMinutesException e) {
                refused.add(Refusal.unreadable(e));
            }
        }
        reader.keepOnly(files);
        if (minutes.isEmpty()) {
            throw new UnreadableMinutesException(
                    folder.toString(),
                    "holds no minutes" + CorpusReading.passedOver(refused)
                            + ". Put files there (text, Markdown, HTML, DOCX, PDF, VTT, SRT), or run: minutes add FILE");
        }
        List<ParsedMinutes> taken = new ArrayList<>();
        for (ParsedMinutes one : minutes) {
            boolean isNew = !before.minutes().isEmpty() && !before.holds(one.meeting());
            if (isNew && isDoubtful(one)) {
                refused.add(Refusal.doubtful(one.meeting().source().name(), one.report()));
            } else {
                taken.add(one);
            }
        }
        return OwnKeys.given(names.of(taken), refused);
    }

    /** As {@link #read}, but without what would be read of another folder, and of an empty one nothing. */
    CorpusReading readOwn() throws UnreadableMinutesException {
        return Files.isDirectory(folder) && !files(folder).isEmpty() ? read() : CorpusReading.NONE;
    }

    /** Whether minutes of the folder were perhaps misread, and nobody has accepted them. */
    boolean isDoubtful(ParsedMinutes minutes) throws UnreadableMinutesException {
        Path file = read.get().resolve(minutes.meeting().source().name());
        return !minutes.report().doubts().isEmpty() && !supplements.of(file).accepted();
    }

    /** Reads one minutes file, wherever it is, with the supplement beside it. */
    public ParsedMinutes read(Path file) throws UnreadableMinutesException {
        return reader.read(file);
    }

    private List<Path> files(Path source) throws UnreadableMinutesException {
        try {
            LeftBehind.finish(folder);
            try (Stream<Path> files = Files.list(source)) {
                return files.filter(CorpusDirectory::mayBeMinutes)
                        .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                        .toList();
            }
        } catch (IOException e) {
            throw new UnreadableMinutesException(folder.toString(), "is no folder that can be read.", e);
        }
    }

    private static boolean mayBeMinutes(Path file) {
        return Formats.isNamedLikeMinutes(file.getFileName().toString()) && Files.isRegularFile(file);
    }
}
