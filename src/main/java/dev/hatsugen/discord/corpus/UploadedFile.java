package dev.hatsugen.discord.corpus;

import dev.hatsugen.corpus.AddOptions;
import dev.hatsugen.corpus.AddedMinutes;
import dev.hatsugen.corpus.CorpusService;
import dev.hatsugen.corpus.RefusedMinutesException;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.minutes.ParsedMinutes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A downloaded file that waits to be taken.
 *
 * @param file alone in its folder
 * @param replaced the file of the meeting whose place it is to take; null for none
 */
record UploadedFile(
        CorpusService corpus,
        Path file,
        AddOptions options,
        @Nullable String replaced) implements PendingChanges.Change {

    private static final Logger LOG = LoggerFactory.getLogger(UploadedFile.class);

    @Override
    public Card make(Wording wording) throws RefusedMinutesException {
        AddedMinutes added =
                replaced == null ? corpus.add(List.of(file), options) : corpus.replace(replaced, file, options);
        return added.taken().isEmpty()
                ? CorpusCards.done(wording, "minutes.unchanged", added.unchanged())
                : CorpusCards.done(wording, "minutes.taken", added.taken());
    }

    /**
     * What is there already of it; empty where it is new.
     *
     * @param minutes what was read of it
     */
    Optional<ParsedMinutes> present(ParsedMinutes minutes) throws RefusedMinutesException {
        return corpus.compare(file, minutes, replaced, options);
    }

    @Override
    public void forget() {
        try {
            Files.deleteIfExists(file);
            Path folder = file.getParent();
            if (folder != null) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            LOG.debug("An uploaded file stays where it is", e);
        }
    }
}
