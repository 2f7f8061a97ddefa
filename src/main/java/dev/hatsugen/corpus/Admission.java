package dev.hatsugen.corpus;

import dev.hatsugen.messages.FileCause;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.ParsedMinutes;
import dev.hatsugen.parsing.SidecarMetadata;
import dev.hatsugen.parsing.UnreadableMinutesException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares a file that shall come into the folder with those that are there. */
final class Admission {

    private final Path folder;
    private final Supplements supplements;
    private final CorpusReading present;
    private final Duplicates duplicates = new Duplicates();
    private @Nullable Meeting replaced;

    /** @param present what the folder holds */
    Admission(Path folder, Supplements supplements, CorpusReading present) {
        this.folder = folder;
        this.supplements = supplements;
        this.present = present;
        present.minutes().forEach(minutes -> duplicates.add(minutes.meeting()));
    }

    /** Has the next file come in the place of {@code meeting}. */
    void replace(Meeting meeting) {
        replaced = meeting;
        duplicates.remove(meeting);
    }

    /** The file of the meeting in whose place the next one comes; null for none. */
    @Nullable
    Path replacedFile() {
        return replaced == null ? null : folder.resolve(replaced.source().name());
    }

    /** The same file as {@code file}, where it is in the folder under that name; null where it is not. */
    @Nullable
    Path sameFile(String name, Path file) throws IOException {
        Path there = folder.resolve(name);
        return Files.isRegularFile(there) && Files.mismatch(file, there) < 0 ? there : null;
    }

    /** Whether {@code name} is another file's. */
    boolean isTaken(String name, Path file) throws IOException {
        boolean isReplaced = replaced != null && replaced.source().name().equals(name);
        return !isReplaced && Files.exists(folder.resolve(name)) && sameFile(name, file) == null;
    }

    /**
     * The minutes that are there already, where the file is the same and neither its supplement nor the options say anything new;
     * empty where something would change.
     *
     * @param supplement what would be the supplement, before the options are added to it
     */
    Optional<ParsedMinutes> unchanged(String name, Path file, byte[] supplement, AddOptions options)
            throws IOException, UnreadableMinutesException {
        Path there = sameFile(name, file);
        Optional<ParsedMinutes> held = held(name);
        boolean staysInPlace = replaced == null || replaced.source().name().equals(name);
        if (there == null || held.isEmpty() || !staysInPlace) {
            return Optional.empty();
        }
        SidecarMetadata known = supplements.of(there);
        boolean isDoubtful = !held.get().report().doubts().isEmpty() && !known.accepted();
        boolean bringsUrl = options.url() != null && !Objects.equals(options.url(), known.url());
        return isDoubtful || bringsUrl || !Arrays.equals(supplement, bytes(SupplementFile.beside(there)))
                ? Optional.empty()
                : held;
    }

    /** What speaks against minutes for those that are there, but for the file whose place they take. */
    Optional<Refusal> refusal(ParsedMinutes minutes) {
        boolean isHeld = replaced == null
                && held(minutes.meeting().source().name())
                        .filter(held -> held.meeting()
                                .source()
                                .sha256()
                                .equals(minutes.meeting().source().sha256()))
                        .isPresent();
        return isHeld ? Optional.empty() : duplicates.add(minutes.meeting());
    }

    /**
     * What is there already of a file; empty where it is new.
     *
     * @param minutes what was read of it
     * @throws RefusedMinutesException if something that is there speaks against it
     */
    Optional<ParsedMinutes> compare(Path file, ParsedMinutes minutes, AddOptions options)
            throws RefusedMinutesException, UnreadableMinutesException {
        String name = Intake.nameOf(file);
        try {
            if (isTaken(name, file)) {
                throw new RefusedMinutesException(List.of(new Refusal(name, Refusal.Reason.NAME_TAKEN, name)));
            }
            Path there = sameFile(name, file);
            byte[] supplement = there == null ? new byte[0] : bytes(SupplementFile.beside(there));
            Optional<ParsedMinutes> same = unchanged(name, file, supplement, options);
            Optional<Refusal> refusal = same.isPresent() ? Optional.empty() : refusal(minutes);
            if (refusal.isPresent()) {
                throw new RefusedMinutesException(List.of(refusal.get()));
            }
            return same;
        } catch (IOException e) {
            throw new UnreadableMinutesException(name, "cannot be read (" + FileCause.of(e) + ").", e);
        }
    }

    /** What a file has beside it; nothing of null. */
    static byte[] bytes(@Nullable Path supplement) throws IOException {
        return supplement == null ? new byte[0] : Files.readAllBytes(supplement);
    }

    private Optional<ParsedMinutes> held(String name) {
        return present.minutes().stream()
                .filter(one -> one.meeting().source().name().equals(name))
                .findFirst();
    }
}
