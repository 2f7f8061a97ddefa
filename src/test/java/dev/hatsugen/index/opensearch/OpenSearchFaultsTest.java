package dev.hatsugen.index.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.doctor.Finding;
import dev.hatsugen.doctor.SearchCluster;
import dev.hatsugen.index.HashEmbedding;
import dev.hatsugen.index.IndexException;
import dev.hatsugen.index.IndexProgress;
import dev.hatsugen.index.IndexSettings;
import dev.hatsugen.index.Manifest;
import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.index.Scope;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** A real node whose index is broken on purpose. */
@Tag("opensearch")
class OpenSearchFaultsTest {

    private static final Corpus BOTH = RealCorpus.corpus();
    private static final Corpus ONE = new Corpus(List.of(BOTH.meetings().getFirst()));
    private static final Map<String, Float> WORD = Map.of("人材", 1f);

    private final HashEmbedding model = new HashEmbedding();
    private IndexSettings.OpenSearch settings = OpenSearchNode.shared().index("faults");
    private final Cluster cluster;

    OpenSearchFaultsTest() throws ClusterException {
        cluster = new Cluster(settings);
    }

    @BeforeEach
    void name(TestInfo test) {
        settings = OpenSearchNode.shared()
                .index("faults" + Integer.toHexString(test.getDisplayName().hashCode()));
    }

    private String name() {
        return settings.name();
    }

    private PassageSearch open(Corpus corpus, String madeBy) {
        return new OpenSearchIndex(settings, () -> model, new Glosser(RealCorpus.glossary()), IndexProgress.SILENT)
                .open(corpus, manifest(corpus, madeBy));
    }

    private static Manifest manifest(Corpus corpus, String madeBy) {
        return Manifest.of(corpus, "glossary", madeBy, HashEmbedding.DIMENSION);
    }

    private static void assertFails(ThrowingCallable work, ClusterFault fault) {
        assertThatThrownBy(work).isInstanceOf(IndexException.class).hasMessageStartingWith(fault.text());
    }

    private void assertDoctorTells(String what) {
        assertThat(SearchCluster.index(settings).what()).isEqualTo(what);
    }

    @Test
    void theDoctorSeesWhatThereIs() {
        assertDoctorTells("none");
        open(BOTH, "hash").close();

        Finding finding = SearchCluster.index(settings);
        assertThat(finding.status()).isEqualTo(Finding.Status.OK);
        assertThat(finding.values()).contains(name(), "2");
    }

    @Test
    void aReadOnlyIndexIsSearchedAndNotWritten() throws ClusterException {
        open(ONE, "hash").close();
        cluster.put("/" + name() + "-1/_settings", Map.of("index.blocks.write", true));

        try (PassageSearch search = open(ONE, "hash")) {
            assertThat(search.byWords(WORD, Scope.ALL, 5)).isNotEmpty();
        }
        assertFails(() -> open(BOTH, "hash"), ClusterFault.READ_ONLY);
        assertDoctorTells("read_only");
    }

    @Test
    void anIndexWithoutItsPartsAnswersNothing() throws ClusterException {
        open(ONE, "hash").close();
        cluster.put("/" + name() + "-1/_settings", Map.of("index.routing.allocation.enable", "none"));
        Map<String, ?> part = Map.of("index", name() + "-1", "shard", 0, "node", "Node 1", "allow_primary", true);
        cluster.post("/_cluster/reroute", Map.of("commands", List.of(Map.of("cancel", part))));

        assertFails(() -> open(ONE, "hash"), ClusterFault.RED);
        assertDoctorTells("red");
    }

    @Test
    void anotherProgramsIndexStaysAsItIs() throws ClusterException {
        cluster.put("/" + name(), Map.of("settings", Map.of("number_of_shards", 1)));

        assertFails(() -> open(ONE, "hash"), ClusterFault.FOREIGN);
        assertDoctorTells("foreign");
        assertThat(cluster.find("/" + name())).isPresent();
    }

    @Test
    void fieldsThatAreMissingAreTold() throws ClusterException {
        Map<String, ?> whole = Mapping.of(manifest(ONE, "hash"), 1, 1);
        Map<String, Object> fields = Map.of(
                "id", Map.of("type", "keyword"),
                "held", Map.of("type", "keyword"),
                "meeting", Map.of("type", "keyword"));
        Object meta = ((JsonNode) Objects.requireNonNull(whole.get("mappings"))).path("_meta");
        cluster.put(
                "/" + name() + "-1",
                Map.of(
                        "aliases", Map.of(name(), Map.of()),
                        "mappings", Map.of("dynamic", "strict", "_meta", meta, "properties", fields)));

        assertFails(() -> open(ONE, "hash"), ClusterFault.MAPPING);
        try (PassageSearch search = new OpenSearchIndex(
                        settings, () -> model, new Glosser(RealCorpus.glossary()), IndexProgress.SILENT)
                .rebuild(ONE, manifest(ONE, "hash"))) {
            assertThat(search.byWords(WORD, Scope.ALL, 5)).isNotEmpty();
        }
    }

    @Test
    void aStateThatTheClusterLostIsOpenedAgainIfNothingChanged() throws ClusterException {
        try (PassageSearch search = open(ONE, "hash")) {
            cluster.delete("/_search/point_in_time/_all", Map.of());
            assertThat(search.byWords(WORD, Scope.ALL, 5)).isNotEmpty();

            open(BOTH, "hash").close();
            cluster.delete("/_search/point_in_time/_all", Map.of());
            assertFails(() -> search.byWords(WORD, Scope.ALL, 5), ClusterFault.CHANGED);
        }
    }

    @Test
    void anIndexMadeOtherwiseIsMadeBesideWhileTheFormerIsSearched() throws ClusterException {
        try (PassageSearch former = open(ONE, "hash")) {
            open(ONE, "hash-2").close();

            assertThat(former.byWords(WORD, Scope.ALL, 5)).isNotEmpty();
            assertThat(StoredIndices.of(cluster, name()).all())
                    .extracting(StoredIndices.Stored::number, StoredIndices.Stored::isCurrent)
                    .containsExactlyInAnyOrder(tuple(1L, false), tuple(2L, true));
        }
        open(BOTH, "hash-2").close();
        assertThat(StoredIndices.of(cluster, name()).all())
                .extracting(StoredIndices.Stored::number)
                .containsExactly(2L);
    }

    @Test
    void oneProcessWritesAtATimeAndALeftLockIsTakenOver() throws ClusterException {
        try (WriteLock lock = WriteLock.of(cluster, name())) {
            lock.requireHeld();
            assertFails(() -> open(ONE, "hash"), ClusterFault.LOCKED);
        }
        cluster.put("/" + name() + "-lock/_doc/writer", Map.of("owner", "a process that was killed"));
        open(ONE, "hash").close();
    }
}
