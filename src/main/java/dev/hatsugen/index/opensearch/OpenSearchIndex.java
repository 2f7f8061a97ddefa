package dev.hatsugen.index.opensearch;

import dev.hatsugen.index.IndexProgress;
import dev.hatsugen.index.IndexSettings;
import dev.hatsugen.index.Manifest;
import dev.hatsugen.index.MinutesIndex;
import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A {@link MinutesIndex} in a cluster of OpenSearch. A changed corpus is written into the index that is searched; where the index was
 * made otherwise, a new one is made beside it, which the alias names once it is whole, so that who searches never waits. The one
 * before stays until the next change, for those who have it open.
 */
public final class OpenSearchIndex implements MinutesIndex {

    private final IndexSettings.OpenSearch settings;
    private final Indexing indexing;

    /** @param model asked for when something has to be embedded, and not before: loading one takes seconds */
    public OpenSearchIndex(
            IndexSettings.OpenSearch settings,
            Supplier<EmbeddingModel> model,
            Glosser glosser,
            IndexProgress progress) {
        this.settings = settings;
        this.indexing = new Indexing(model, glosser, progress);
    }

    @Override
    public PassageSearch open(Corpus corpus, Manifest manifest) {
        return opened(corpus, manifest, false);
    }

    @Override
    public PassageSearch rebuild(Corpus corpus, Manifest manifest) {
        return opened(corpus, manifest, true);
    }

    private PassageSearch opened(Corpus corpus, Manifest manifest, boolean isAnew) {
        try {
            Cluster cluster = new Cluster(settings);
            Optional<String> fitting = isAnew ? Optional.empty() : fitting(cluster, manifest);
            String index = fitting.isPresent() ? fitting.get() : written(cluster, corpus, manifest, isAnew);
            PointInTime state = PointInTime.of(cluster, index, manifest.meetings());
            return new OpenSearchSearch(
                    state, corpus, Instant.ofEpochMilli(HeldMeetings.of(state).made()));
        } catch (ClusterException e) {
            throw e.toIndexException();
        }
    }

    /** The index that is searched, if it is one of exactly this manifest. */
    private Optional<String> fitting(Cluster cluster, Manifest manifest) throws ClusterException {
        Optional<StoredIndices.Stored> current =
                StoredIndices.of(cluster, settings.name()).current().filter(index -> index.isMadeLike(manifest));
        if (current.isEmpty()) {
            return Optional.empty();
        }
        String name = current.get().name();
        return HeldMeetings.of(cluster, name).hashes().equals(manifest.meetings())
                ? Optional.of(name)
                : Optional.empty();
    }

    private String written(Cluster cluster, Corpus corpus, Manifest manifest, boolean isAnew) throws ClusterException {
        try (WriteLock lock = WriteLock.of(cluster, settings.name())) {
            StoredIndices indices = StoredIndices.of(cluster, settings.name());
            IndexUpdate update = new IndexUpdate(cluster, lock, indices, indexing);
            Optional<StoredIndices.Stored> fitting =
                    indices.current().filter(current -> !isAnew && current.isMadeLike(manifest));
            if (fitting.isEmpty()) {
                return update.build(corpus, manifest, isAnew, settings.shards());
            }
            update.update(fitting.get(), corpus, manifest);
            return fitting.get().name();
        }
    }
}
