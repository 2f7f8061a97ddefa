package dev.hatsugen.index;

import dev.hatsugen.files.PrivateFiles;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.messages.FileCause;
import dev.hatsugen.minutes.Corpus;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/** A {@link MinutesIndex} in a folder, made by Lucene in this process. */
public final class LuceneIndex implements MinutesIndex {

    private static final String DAMAGED = "damaged, rebuilt";

    private final Path folder;
    private final Supplier<EmbeddingModel> model;
    private final Glosser glosser;
    private final IndexProgress progress;

    /** @param model asked for when something has to be embedded, and not before: loading one takes seconds */
    public LuceneIndex(Path folder, Supplier<EmbeddingModel> model, Glosser glosser, IndexProgress progress) {
        this.folder = folder;
        this.model = model;
        this.glosser = glosser;
        this.progress = progress;
    }

    @Override
    public PassageSearch open(Corpus corpus, Manifest manifest) {
        return attempt(() -> {
            FSDirectory directory = directory();
            IndexCheck.Found found = IndexCheck.look(directory);
            Optional<Manifest> present = found.manifest();
            if (present.isEmpty()) {
                build(directory, corpus, manifest, found.isDamaged() ? DAMAGED : "no index yet");
            } else if (!present.get().isMadeLike(manifest)) {
                build(directory, corpus, manifest, "changed: " + manifest.difference(present.get()));
            } else if (!present.get().equals(manifest)) {
                update(directory, corpus, manifest, present.get());
            }
            return new LuceneSearch(directory, DirectoryReader.open(directory), corpus);
        });
    }

    @Override
    public PassageSearch rebuild(Corpus corpus, Manifest manifest) {
        return attempt(() -> {
            FSDirectory directory = directory();
            build(directory, corpus, manifest, IndexCheck.look(directory).isDamaged() ? DAMAGED : "asked for");
            return new LuceneSearch(directory, DirectoryReader.open(directory), corpus);
        });
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private <T> T attempt(Work<T> work) {
        try {
            return work.run();
        } catch (LockObtainFailedException e) {
            throw new IndexException(
                    "another process is building the index in " + folder
                            + ". Wait until it has finished, or use another folder with --index.",
                    e,
                    true);
        } catch (IOException e) {
            throw new IndexException(
                    "the index in " + folder + " cannot be read or written: " + FileCause.of(e)
                            + ". Make the folder writable, make room on its disk, or use another folder with --index.",
                    e,
                    false);
        }
    }

    private FSDirectory directory() throws IOException {
        return FSDirectory.open(PrivateFiles.createFolders(folder));
    }

    private void build(Directory directory, Corpus corpus, Manifest manifest, String why) throws IOException {
        writer(StoredVectors.of(directory, manifest, null)).write(directory, corpus, manifest, Map.of(), why);
    }

    /** Writes what differs; the words of a meeting that has another key now need not be embedded again. */
    private void update(Directory directory, Corpus corpus, Manifest manifest, Manifest present) throws IOException {
        Map<String, String> held = present.meetings();
        Set<String> outdated = new HashSet<>(held.keySet());
        outdated.removeIf(
                key -> Objects.equals(held.get(key), manifest.meetings().get(key)));
        writer(StoredVectors.of(directory, manifest, outdated))
                .write(directory, corpus, manifest, held, "changed: " + manifest.difference(present));
    }

    private LuceneWriter writer(Map<String, float[]> known) {
        return new LuceneWriter(model.get(), known, glosser, progress);
    }
}
