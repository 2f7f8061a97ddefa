package dev.hatsugen.corpus;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.ParsedMinutes;
import dev.hatsugen.parsing.UnreadableMinutesException;
import dev.hatsugen.parsing.format.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at files that shall come into the folder, and stages those that may. */
final class Intake {

    private static final String MINUTES = ".txt";

    private final CorpusDirectory directory;
    private final Supplements supplements;
    private final StagedChange change;
    private final AddOptions options;
    private final Duplicates duplicates = new Duplicates();
    private final List<String> names = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private @Nullable Meeting replaced;

    /** @param present what the folder holds */
    Intake(
            CorpusDirectory directory,
            Supplements supplements,
            CorpusReading present,
            StagedChange change,
            AddOptions options) {
        this.directory = directory;
        this.supplements = supplements;
        this.change = change;
        this.options = options;
        present.minutes().forEach(minutes -> duplicates.add(minutes.meeting()));
    }

    /** Takes {@code meeting} out, with its supplement, so that the next file comes in its place. */
    void replace(Meeting meeting) {
        replaced = meeting;
        duplicates.remove(meeting);
        remove(meeting);
    }

    private void remove(Meeting meeting) {
        String name = meeting.source().name();
        change.remove(name);
        SupplementFile.namesFor(name).forEach(change::remove);
    }

    /** Looks at one file, and stages it with its supplement unless something speaks against it. */
    void take(Path file) throws IOException {
        String given = String.valueOf(file.getFileName());
        String name = Formats.isNamedLikeMinutes(given) ? given : given + MINUTES;
        try {
            Optional<Refusal> refusal = stage(name, file);
            refusal.ifPresentOrElse(refused::add, () -> names.add(name));
        } catch (UnreadableMinutesException e) {
            refused.add(Refusal.unreadable(e));
        }
    }

    /** The names of the files that were taken, or were there already. */
    List<String> names() throws RefusedMinutesException {
        if (!refused.isEmpty()) {
            throw new RefusedMinutesException(refused);
        }
        return names;
    }

    private Optional<Refusal> stage(String name, Path file) throws IOException, UnreadableMinutesException {
        if (!Formats.isNamedLikeMinutes(name)) {
            throw new UnreadableMinutesException(name, "a hidden file or a lock file.");
        }
        if (!Files.isRegularFile(file) || Files.size(file) > Formats.maxFileBytes()) {
            directory.read(file); // says why not
        }
        Path there = directory.folder().resolve(name);
        boolean isThere = Files.isRegularFile(there) && Files.mismatch(file, there) < 0;
        if (!isThere && isTaken(name)) {
            return Optional.of(new Refusal(name, Refusal.Reason.NAME_TAKEN, name));
        }
        byte[] supplement = supplementOf(file, isThere ? there : null);
        ParsedMinutes minutes = stage(name, file, supplement, false);
        boolean isDoubtful = !minutes.report().doubts().isEmpty();
        if (isDoubtful && !options.acceptsDoubtful()) {
            return Optional.of(Refusal.doubtful(name, minutes.report()));
        }
        if (isDoubtful) {
            stage(name, file, supplement, true);
        }
        return isThere ? Optional.empty() : duplicates.add(minutes.meeting());
    }

    private ParsedMinutes stage(String name, Path file, byte[] supplement, boolean accepted)
            throws IOException, UnreadableMinutesException {
        change.put(name, Files.readAllBytes(file));
        byte[] completed = supplements.with(supplement, new AddOptions(accepted, options.url()));
        if (completed.length > 0) {
            change.put(SupplementFile.nameFor(name), completed);
        }
        return directory.read(change.staged(name));
    }

    private boolean isTaken(String name) {
        boolean isReplaced = replaced != null && replaced.source().name().equals(name);
        return !isReplaced && Files.exists(directory.folder().resolve(name));
    }

    /** The supplement beside the file; of a file without one, that of the file it replaces or that is there already. */
    private byte[] supplementOf(Path file, @Nullable Path there) throws IOException {
        Path former = replaced == null
                ? there
                : directory.folder().resolve(replaced.source().name());
        Path supplement = SupplementFile.beside(file);
        if (supplement == null && former != null) {
            supplement = SupplementFile.beside(former);
        }
        return supplement == null ? new byte[0] : Files.readAllBytes(supplement);
    }
}
