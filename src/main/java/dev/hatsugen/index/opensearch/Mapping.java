package dev.hatsugen.index.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hatsugen.index.Fields;
import dev.hatsugen.index.Manifest;
import java.util.Map;

/** The settings and the mapping of a new index: those of {@code index.json}, with what is not the same for all. */
final class Mapping {

    private Mapping() {}

    /** @param layout the number of this mapping */
    static Map<String, ?> of(Manifest manifest, int layout, int shards) {
        JsonNode body = Json.resource("index.json");
        ((ObjectNode) body.path("settings").path("index")).put("number_of_shards", shards);
        ObjectNode mappings = (ObjectNode) body.path("mappings");
        ObjectNode meta = mappings.putObject("_meta").put("mapping", layout);
        manifest.making().forEach(meta::put);
        for (String field : new String[] {Fields.VECTOR, Fields.SENTENCE_VECTOR}) {
            ((ObjectNode) mappings.path("properties").path(field)).put("dimension", manifest.dimension());
        }
        return Map.of("settings", body.path("settings"), "mappings", mappings);
    }
}
