package dev.hatsugen.index.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hatsugen.index.Manifest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The indices that a cluster has under one name, of which the alias names the one that is searched. */
final class StoredIndices {

    /** The layout of the mapping; one that was made otherwise is made anew beside it. */
    private static final int MAPPING = 1;

    /**
     * One of them.
     *
     * @param number behind its name
     * @param isCurrent whether the alias names it
     * @param maker what made it, as a manifest of no meetings; empty where that was another mapping
     */
    record Stored(String name, long number, boolean isCurrent, Optional<Manifest> maker) {

        boolean isMadeLike(Manifest manifest) {
            return maker.isPresent() && maker.get().isMadeLike(manifest);
        }
    }

    private final Cluster cluster;
    private final String alias;
    private final List<Stored> indices = new ArrayList<>();

    private StoredIndices(Cluster cluster, String alias) {
        this.cluster = cluster;
        this.alias = alias;
    }

    /**
     * Looks what there is.
     *
     * @throws ClusterException {@link ClusterFault#FOREIGN} or {@link ClusterFault#NEWER} where what there is must not be touched
     */
    static StoredIndices of(Cluster cluster, String alias) throws ClusterException {
        StoredIndices found = new StoredIndices(cluster, alias);
        Pattern ours = Pattern.compile(Pattern.quote(alias) + "-([1-9][0-9]{0,17})");
        JsonNode all = cluster.get("/" + alias + "," + alias + "-*?ignore_unavailable=true");
        for (Map.Entry<String, JsonNode> index : all.properties()) {
            boolean isCurrent = index.getValue().path("aliases").has(alias);
            boolean isOurs = ours.matcher(index.getKey()).matches();
            if (isOurs) {
                long number = Long.parseLong(index.getKey().substring(alias.length() + 1));
                found.indices.add(new Stored(index.getKey(), number, isCurrent, maker(index.getValue())));
            } else if (isCurrent || index.getKey().equals(alias)) {
                throw new ClusterException(ClusterFault.FOREIGN, index.getKey(), null);
            }
        }
        return found;
    }

    private static Optional<Manifest> maker(JsonNode index) throws ClusterException {
        JsonNode meta = index.path("mappings").path("_meta");
        int mapping = meta.path("mapping").asInt();
        if (mapping == 0) {
            throw new ClusterException(ClusterFault.FOREIGN, "", null);
        }
        Map<String, String> making = new HashMap<>();
        meta.properties()
                .forEach(entry -> making.put(entry.getKey(), entry.getValue().asText()));
        Optional<Manifest> maker = Manifest.from(making);
        if (mapping > MAPPING || maker.filter(Manifest::isNewer).isPresent()) {
            throw new ClusterException(ClusterFault.NEWER, "", null);
        }
        return mapping == MAPPING ? maker : Optional.empty();
    }

    List<Stored> all() {
        return List.copyOf(indices);
    }

    /** The one that is searched. */
    Optional<Stored> current() {
        return indices.stream().filter(Stored::isCurrent).findFirst();
    }

    /** One that was begun and not finished, made like {@code manifest}. */
    Optional<Stored> unfinished(Manifest manifest) {
        long current = current().map(Stored::number).orElse(0L);
        return indices.stream()
                .filter(index -> index.number() > current && index.isMadeLike(manifest))
                .findFirst();
    }

    /** Makes a new index without documents, and gives its name. */
    String create(Manifest manifest, int shards) throws ClusterException {
        long last = indices.stream().mapToLong(Stored::number).max().orElse(0);
        String name = alias + "-" + (last + 1);
        cluster.put("/" + name, Mapping.of(manifest, MAPPING, shards));
        return name;
    }

    /** Lets the alias name {@code index} and nothing else, in one step. */
    void makeCurrent(String index) throws ClusterException {
        Map<String, Object> add = Map.of("add", Map.of("index", index, "alias", alias));
        Stream<Map<String, Object>> remove =
                current().stream().map(former -> Map.of("remove", Map.of("index", former.name(), "alias", alias)));
        cluster.post(
                "/_aliases",
                Map.of("actions", Stream.concat(remove, Stream.of(add)).toList()));
    }

    /** Deletes all but these. */
    void removeAllBut(List<String> kept) throws ClusterException {
        for (Stored index : indices) {
            if (!kept.contains(index.name())) {
                cluster.delete("/" + index.name(), Map.of());
            }
        }
    }
}
