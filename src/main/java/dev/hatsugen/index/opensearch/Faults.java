package dev.hatsugen.index.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Tells from what a cluster answers, or how a connection fails, what is wrong. */
final class Faults {

    private static final int MAX_DETAIL = 200;
    private static final Pattern REASON = Pattern.compile("\"reason\":\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static final Map<Integer, ClusterFault> BY_STATUS = Map.of(
            401, ClusterFault.CREDENTIALS,
            403, ClusterFault.PERMISSION,
            404, ClusterFault.LOST,
            409, ClusterFault.LOCKED,
            429, ClusterFault.BUSY,
            502, ClusterFault.RED,
            503, ClusterFault.RED,
            504, ClusterFault.RED);

    /** Words of the body that say more than the status does; the first that is there counts. */
    private static final List<Map.Entry<Pattern, ClusterFault>> BY_WORDS = List.of(
            Map.entry(
                    Pattern.compile(
                            "search_context_missing_exception|index_not_found_exception|No search context found"),
                    ClusterFault.LOST),
            Map.entry(Pattern.compile("resource_already_exists_exception"), ClusterFault.LOCKED),
            Map.entry(
                    Pattern.compile("index read-only|read-only-allow-delete|index write \\(api\\)|cluster read-only"),
                    ClusterFault.READ_ONLY),
            Map.entry(
                    Pattern.compile("No handler for type \\[knn_vector]|unknown setting \\[index\\.knn]"
                            + "|unknown query \\[knn]|Unknown query \\[knn]"),
                    ClusterFault.PLUGIN),
            Map.entry(
                    Pattern.compile("strict_dynamic_mapping_exception|mapper_parsing_exception|is not knn_vector type"
                            + "|failed to create query: |No mapping found for"),
                    ClusterFault.MAPPING),
            Map.entry(
                    Pattern.compile("no_shard_available_action_exception|unavailable_shards_exception"
                            + "|cluster_manager_not_discovered_exception|node_not_connected_exception"
                            + "|node_disconnected_exception|Partial shards failure"),
                    ClusterFault.RED));

    private Faults() {}

    /** What is wrong where the cluster answers with {@code status}, 400 or more. */
    static ClusterException of(int status, String body) {
        ClusterFault fault = BY_WORDS.stream()
                .filter(words -> words.getKey().matcher(body).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> BY_STATUS.getOrDefault(status, ClusterFault.UNEXPECTED));
        Matcher reason = REASON.matcher(body);
        return new ClusterException(fault, status + (reason.find() ? ": " + shortened(reason.group(1)) : ""), null);
    }

    /** What is wrong where no answer came. */
    static ClusterException of(IOException failure) {
        boolean isOfCertificate = Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SSLException || cause instanceof GeneralSecurityException);
        return new ClusterException(
                isOfCertificate ? ClusterFault.CERTIFICATE : ClusterFault.UNREACHABLE,
                failure.getClass().getSimpleName(),
                failure);
    }

    /**
     * The answer to a search, if it is whole.
     *
     * @throws ClusterException if time ran out or a part of the index did not answer
     */
    static JsonNode whole(JsonNode answer) throws ClusterException {
        if (answer.path("timed_out").asBoolean()) {
            throw new ClusterException(ClusterFault.BUSY, "", null);
        }
        if (answer.path("_shards").path("failed").asInt() > 0) {
            throw of(500, answer.path("_shards").toString() + " Partial shards failure");
        }
        return answer;
    }

    private static String shortened(String text) {
        return text.length() <= MAX_DETAIL ? text : text.substring(0, MAX_DETAIL) + "…";
    }
}
