package dev.hatsugen.index;

import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/** A {@link MinutesIndex} in a folder, made by Lucene in this process. */
public final class LuceneIndex implements MinutesIndex {

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
            Optional<Manifest> present = manifest(directory);
            if (present.isEmpty()) {
                build(directory, corpus, manifest, "no index yet");
            } else if (!present.get().equals(manifest)) {
                build(directory, corpus, manifest, "changed: " + manifest.difference(present.get()));
            }
            return new LuceneSearch(directory, DirectoryReader.open(directory), corpus);
        });
    }

    @Override
    public PassageSearch rebuild(Corpus corpus, Manifest manifest) {
        return attempt(() -> {
            FSDirectory directory = directory();
            build(directory, corpus, manifest, "asked for");
            return new LuceneSearch(directory, DirectoryReader.open(directory), corpus);
        });
    }

    @Override
    public void add(Meeting meeting, Manifest after) {
        attempt(() -> {
            try (FSDirectory directory = directory()) {
                requireSameMaking(directory, after);
                writer().replace(directory, meeting, after, StoredVectors.of(directory, after, meeting.key()));
                return directory;
            }
        });
    }

    @Override
    public void remove(String meeting, Manifest after) {
        attempt(() -> {
            try (FSDirectory directory = directory()) {
                requireSameMaking(directory, after);
                LuceneWriter.remove(directory, meeting, after);
                return directory;
            }
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
                    "the index in " + folder + " cannot be used (" + e.getMessage()
                            + "). Remove the folder and run: hatsugen reindex",
                    e,
                    false);
        }
    }

    private FSDirectory directory() throws IOException {
        Files.createDirectories(folder);
        return FSDirectory.open(folder);
    }

    private void build(Directory directory, Corpus corpus, Manifest manifest, String why) throws IOException {
        writer().build(directory, corpus, manifest, StoredVectors.of(directory, manifest, null), why);
    }

    private LuceneWriter writer() {
        return new LuceneWriter(model.get(), glosser, progress);
    }

    /** Passages that other settings made must not stand beside new ones. */
    private void requireSameMaking(Directory directory, Manifest after) throws IOException {
        Optional<Manifest> present = manifest(directory);
        if (present.isEmpty() || !after.with(present.get().corpus()).equals(present.get())) {
            throw new IndexException(
                    "the index in " + folder + " was made with other settings. Run: hatsugen reindex", null, false);
        }
    }

    private static Optional<Manifest> manifest(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return Manifest.from(reader.getIndexCommit().getUserData());
        } catch (IndexNotFoundException e) {
            return Optional.empty();
        }
    }
}
