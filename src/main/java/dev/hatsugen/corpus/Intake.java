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
    private final Admission admission;
    private final StagedChange change;
    private final AddOptions options;
    private final List<String> names = new ArrayList<>();
    private final List<ParsedMinutes> unchanged = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();

    /** @param present what the folder holds */
    Intake(
            CorpusDirectory directory,
            Supplements supplements,
            CorpusReading present,
            StagedChange change,
            AddOptions options) {
        this.directory = directory;
        this.supplements = supplements;
        this.admission = new Admission(directory.folder(), supplements, present);
        this.change = change;
        this.options = options;
    }

    /** Takes {@code meeting} out, with its supplement, so that the next file comes in its place. */
    void replace(Meeting meeting) {
        admission.replace(meeting);
        String name = meeting.source().name();
        change.remove(name);
        SupplementFile.namesFor(name).forEach(change::remove);
    }

    /** Looks at one file, and stages it with its supplement unless something speaks against it. */
    void take(Path file) throws IOException {
        String name = nameOf(file);
        try {
            stage(name, file).ifPresent(refused::add);
        } catch (UnreadableMinutesException e) {
            refused.add(Refusal.unreadable(e));
        }
    }

    /** What a file is called in the folder. */
    static String nameOf(Path file) {
        String given = String.valueOf(file.getFileName());
        return Formats.isNamedLikeMinutes(given) ? given : given + MINUTES;
    }

    /** What is to be done, if nothing was refused. */
    FolderEdits.Edit edit() throws RefusedMinutesException {
        if (!refused.isEmpty()) {
            throw new RefusedMinutesException(refused);
        }
        return new FolderEdits.Edit(names, unchanged);
    }

    private Optional<Refusal> stage(String name, Path file) throws IOException, UnreadableMinutesException {
        if (!Formats.isNamedLikeMinutes(name)) {
            throw new UnreadableMinutesException(name, "a hidden file or a lock file.");
        }
        if (!Files.isRegularFile(file) || Files.size(file) > Formats.maxFileBytes()) {
            directory.read(file); // says why not
        }
        if (admission.isTaken(name, file)) {
            return Optional.of(new Refusal(name, Refusal.Reason.NAME_TAKEN, name));
        }
        byte[] supplement = supplementOf(file, admission.sameFile(name, file));
        Optional<ParsedMinutes> there = admission.unchanged(name, file, supplement, options);
        if (there.isPresent()) {
            unchanged.add(there.get());
            return Optional.empty();
        }
        names.add(name);
        ParsedMinutes minutes = stage(name, file, supplement, false);
        boolean isDoubtful = !minutes.report().doubts().isEmpty();
        if (isDoubtful && !options.acceptsDoubtful()) {
            return Optional.of(Refusal.doubtful(name, minutes.report()));
        }
        if (isDoubtful) {
            stage(name, file, supplement, true);
        }
        return admission.refusal(minutes);
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

    /** The supplement beside the file; of a file without one, that of the file it replaces or that is there already. */
    private byte[] supplementOf(Path file, @Nullable Path there) throws IOException {
        Path replaced = admission.replacedFile();
        Path former = replaced == null ? there : replaced;
        Path supplement = SupplementFile.beside(file);
        if (supplement == null && former != null) {
            supplement = SupplementFile.beside(former);
        }
        return Admission.bytes(supplement);
    }
}
