package dev.hatsugen.index;

import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/** The folder that holds the index. It makes the index anew where the manifest does not fit, and opens it. */
public final class LuceneIndex {

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

    /**
     * The index of {@code corpus}, made anew first where the one in the folder was made of something else.
     *
     * @throws IndexException if the folder cannot be used, or another process is making the index
     */
    public PassageSearch open(Corpus corpus, Manifest manifest) {
        return withDirectory(
                directory -> {
                    Optional<Manifest> present = manifest(directory);
                    if (present.isEmpty()) {
                        build(directory, corpus, manifest, "no index yet");
                    } else if (!present.get().equals(manifest)) {
                        build(directory, corpus, manifest, "changed: " + manifest.difference(present.get()));
                    }
                },
                corpus);
    }

    /** The index of {@code corpus}, made anew whatever the folder holds. Vectors that still fit are kept. */
    public PassageSearch rebuild(Corpus corpus, Manifest manifest) {
        return withDirectory(directory -> build(directory, corpus, manifest, "asked for"), corpus);
    }

    private interface Preparation {
        void prepare(Directory directory) throws IOException;
    }

    private PassageSearch withDirectory(Preparation preparation, Corpus corpus) {
        try {
            Files.createDirectories(folder);
            FSDirectory directory = FSDirectory.open(folder);
            preparation.prepare(directory);
            return new LuceneSearch(directory, DirectoryReader.open(directory), corpus);
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

    private void build(Directory directory, Corpus corpus, Manifest manifest, String why) throws IOException {
        Map<String, float[]> known = knownVectors(directory, manifest);
        new IndexBuilder(model.get(), glosser, progress).build(directory, corpus, manifest, known, why);
    }

    private static Optional<Manifest> manifest(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return Manifest.from(reader.getIndexCommit().getUserData());
        } catch (IndexNotFoundException e) {
            return Optional.empty();
        }
    }

    /** The vectors of the index in the folder, if the same model made them of the same glosses; of a broken one none. */
    private static Map<String, float[]> knownVectors(Directory directory, Manifest manifest) {
        Map<String, float[]> known = new HashMap<>();
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Optional<Manifest> present = Manifest.from(reader.getIndexCommit().getUserData());
            if (present.isPresent() && manifest.embedsLike(present.get())) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    collect(leaf, Fields.VECTOR, known);
                    collect(leaf, Fields.SENTENCE_VECTOR, known);
                }
            }
        } catch (IOException e) {
            known.clear(); // there is none, or it is broken: everything is embedded again
        }
        return known;
    }

    private static void collect(LeafReaderContext leaf, String field, Map<String, float[]> known) throws IOException {
        FloatVectorValues vectors = leaf.reader().getFloatVectorValues(field);
        if (vectors == null) {
            return;
        }
        KnnVectorValues.DocIndexIterator documents = vectors.iterator();
        for (int document = documents.nextDoc();
                document != KnnVectorValues.DocIndexIterator.NO_MORE_DOCS;
                document = documents.nextDoc()) {
            String hash = leaf.reader().storedFields().document(document).get(Fields.TEXT_HASH);
            known.put(hash, vectors.vectorValue(documents.index()).clone());
        }
    }
}
