package dev.hatsugen.corpus;

import dev.hatsugen.messages.FileCause;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.ParsedMinutes;
import dev.hatsugen.parsing.UnreadableMinutesException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes the files of a folder of minutes: all that was asked for or nothing. */
final class FolderEdits {

    private final CorpusDirectory directory;
    private final Supplements supplements;

    FolderEdits(CorpusDirectory directory, Supplements supplements) {
        this.directory = directory;
        this.supplements = supplements;
    }

    /** What is done with the changed folder. If it fails, the folder becomes what it was. */
    @FunctionalInterface
    interface Use {
        void run() throws UnreadableMinutesException;
    }

    /**
     * What is done about the files that came.
     *
     * @param names the files that are in the folder then
     * @param unchanged minutes that were there already
     */
    record Edit(List<String> names, List<ParsedMinutes> unchanged) {}

    /** Adds the files, and says what came of each. */
    Edit add(List<Path> files, AddOptions options, Use use) throws RefusedMinutesException, UnreadableMinutesException {
        CorpusReading present = directory.readOwn();
        return change(
                change -> {
                    Intake intake = new Intake(directory, supplements, present, change, options);
                    for (Path file : files) {
                        intake.take(file);
                    }
                    return intake.edit();
                },
                use);
    }

    /** Puts the file in the place of a meeting. */
    Edit replace(String meeting, Path file, AddOptions options, Use use)
            throws RefusedMinutesException, UnreadableMinutesException {
        CorpusReading present = directory.readOwn();
        Meeting former = present.named(meeting);
        return change(
                change -> {
                    Intake intake = new Intake(directory, supplements, present, change, options);
                    intake.replace(former);
                    intake.take(file);
                    return intake.edit();
                },
                use);
    }

    /**
     * What is there already of a file that may be added, as far as that can be seen without staging it; empty where it is new.
     *
     * @param minutes what was read of the file
     * @param replaced the meeting whose place it is to take; null for none
     * @throws RefusedMinutesException if it would be refused for the files that are there
     */
    Optional<ParsedMinutes> compare(Path file, ParsedMinutes minutes, @Nullable String replaced, AddOptions options)
            throws RefusedMinutesException, UnreadableMinutesException {
        CorpusReading present = directory.readOwn();
        Admission admission = new Admission(directory.folder(), supplements, present);
        if (replaced != null) {
            admission.replace(present.named(replaced));
        }
        return admission.compare(file, minutes, options);
    }

    /** What was removed. */
    Meeting remove(String meeting, Use use) throws RefusedMinutesException, UnreadableMinutesException {
        CorpusReading present = directory.readOwn();
        Meeting former = present.named(meeting);
        if (present.minutes().size() == 1) {
            throw new RefusedMinutesException(
                    List.of(new Refusal(former.source().name(), Refusal.Reason.LAST_MEETING, "")));
        }
        change(
                change -> {
                    new Intake(directory, supplements, present, change, AddOptions.PLAIN).replace(former);
                    return new Edit(List.of(), List.of());
                },
                use);
        return former;
    }

    private interface Staging {
        Edit into(StagedChange change) throws IOException, RefusedMinutesException;
    }

    private Edit change(Staging staging, Use use) throws RefusedMinutesException, UnreadableMinutesException {
        try (StagedChange change = StagedChange.of(directory.folder())) {
            Edit edit = staging.into(change);
            if (edit.names().isEmpty() && !edit.unchanged().isEmpty()) {
                return edit;
            }
            change.commit();
            boolean isUsed = false;
            try {
                use.run();
                isUsed = true;
            } finally {
                if (!isUsed) {
                    change.undo();
                }
            }
            return edit;
        } catch (IOException e) {
            throw new UnreadableMinutesException(
                    directory.folder().toString(), "cannot be changed (" + FileCause.of(e) + ").", e);
        }
    }
}
