package dev.hatsugen.doctor;

import dev.hatsugen.index.IndexSettings;
import dev.hatsugen.index.opensearch.ClusterException;
import dev.hatsugen.index.opensearch.ClusterInspection;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The cluster of OpenSearch that holds the index. */
public final class SearchCluster {

    private static final String CHECK = "opensearch";

    private SearchCluster() {}

    /** Whether it can be reached, lets us in, and has an index that can be searched and written. */
    public static Finding index(IndexSettings.OpenSearch settings) {
        String addresses = settings.addresses().stream().map(URI::toString).collect(Collectors.joining(", "));
        try {
            ClusterInspection seen = ClusterInspection.of(settings);
            return seen.hasIndex()
                    ? Finding.ok(CHECK, settings.name(), addresses, seen.meetings())
                    : new Finding(CHECK, Finding.Status.OK, "none", List.of(settings.name(), addresses));
        } catch (ClusterException e) {
            return Finding.failed(
                    CHECK, e.fault().name().toLowerCase(Locale.ROOT), settings.name(), addresses, e.detail());
        }
    }
}
