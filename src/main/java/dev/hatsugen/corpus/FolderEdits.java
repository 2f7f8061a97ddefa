package dev.hatsugen.corpus;

import dev.hatsugen.messages.FileCause;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.parsing.UnreadableMinutesException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

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

    /** The names of the files that are in the folder then. */
    List<String> add(List<Path> files, AddOptions options, Use use)
            throws RefusedMinutesException, UnreadableMinutesException {
        CorpusReading present = directory.readOwn();
        return change(
                change -> {
                    Intake intake = new Intake(directory, supplements, present, change, options);
                    for (Path file : files) {
                        intake.take(file);
                    }
                    return intake.names();
                },
                use);
    }

    /** The name of the file that is in the folder then. */
    List<String> replace(String meeting, Path file, AddOptions options, Use use)
            throws RefusedMinutesException, UnreadableMinutesException {
        CorpusReading present = directory.readOwn();
        Meeting former = present.named(meeting);
        return change(
                change -> {
                    Intake intake = new Intake(directory, supplements, present, change, options);
                    intake.replace(former);
                    intake.take(file);
                    return intake.names();
                },
                use);
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
                    return List.of();
                },
                use);
        return former;
    }

    private interface Staging {
        List<String> into(StagedChange change) throws IOException, RefusedMinutesException;
    }

    private List<String> change(Staging staging, Use use) throws RefusedMinutesException, UnreadableMinutesException {
        try (StagedChange change = StagedChange.of(directory.folder())) {
            List<String> names = staging.into(change);
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
            return names;
        } catch (IOException e) {
            throw new UnreadableMinutesException(
                    directory.folder().toString(), "cannot be changed (" + FileCause.of(e) + ").", e);
        }
    }
}
