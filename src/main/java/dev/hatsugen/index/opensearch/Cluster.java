package dev.hatsugen.index.opensearch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.hatsugen.index.IndexSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests to a cluster: to the node that answered last, and to the others in turn where it does not. So every request must be
 * one that does no harm when it is done twice. Safe for several threads.
 */
final class Cluster {

    private static final Duration MAX_CONNECT = Duration.ofSeconds(5);
    private static final Duration MAX_ANSWER = Duration.ofSeconds(30);

    private static final Duration MAX_MERGE = Duration.ofMinutes(30);

    private static final int FIRST_ERROR = 400;
    private static final List<Integer> OF_A_NODE_THAT_IS_DOWN = List.of(502, 503, 504);

    private final HttpClient client;
    private final List<URI> addresses;
    private final @Nullable String authorization;
    private final AtomicInteger last = new AtomicInteger();

    /** @throws ClusterException if the authority's certificate cannot be read */
    Cluster(IndexSettings.OpenSearch settings) throws ClusterException {
        HttpClient.Builder builder =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(MAX_CONNECT);
        if (settings.certificate() != null) {
            builder.sslContext(TrustedAuthority.of(settings.certificate()));
        }
        this.client = builder.build();
        this.addresses = settings.addresses();
        this.authorization = settings.login() == null ? null : basic(settings.login());
    }

    private static String basic(IndexSettings.Login login) {
        byte[] pair = (login.user() + ":" + login.password()).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    JsonNode get(String path) throws ClusterException {
        return send("GET", path, "");
    }

    JsonNode post(String path, Map<String, ?> body) throws ClusterException {
        return send("POST", path, body.isEmpty() ? "" : Json.write(body));
    }

    JsonNode put(String path, Map<String, ?> body) throws ClusterException {
        return send("PUT", path, Json.write(body));
    }

    /** Deletes what may be gone already. */
    void delete(String path, Map<String, ?> body) throws ClusterException {
        ifThere("DELETE", path, body.isEmpty() ? "" : Json.write(body));
    }

    /** What is at {@code path}; empty where there is nothing. */
    Optional<JsonNode> find(String path) throws ClusterException {
        return ifThere("GET", path, "");
    }

    private Optional<JsonNode> ifThere(String method, String path, String body) throws ClusterException {
        try {
            return Optional.of(send(method, path, body));
        } catch (ClusterException e) {
            if (e.fault() == ClusterFault.LOST) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** @param body JSON, or lines of it; empty for none */
    JsonNode send(String method, String path, String body) throws ClusterException {
        int first = last.get();
        ClusterException failure = null;
        for (int i = 0; i < addresses.size(); i++) {
            int node = (first + i) % addresses.size();
            try {
                HttpResponse<String> response = client.send(
                        request(addresses.get(node), method, path, body), HttpResponse.BodyHandlers.ofString());
                if (response.statusCode() < FIRST_ERROR) {
                    last.set(node);
                    return Json.read(response.body());
                }
                failure = Faults.of(response.statusCode(), response.body());
                if (!OF_A_NODE_THAT_IS_DOWN.contains(response.statusCode())) {
                    throw failure;
                }
            } catch (JsonProcessingException e) {
                throw new ClusterException(ClusterFault.UNEXPECTED, "no JSON", e);
            } catch (IOException e) {
                failure = Faults.of(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ClusterException(ClusterFault.BUSY, "interrupted", e);
            }
        }
        throw failure != null ? failure : new ClusterException(ClusterFault.UNREACHABLE, "no address", null);
    }

    private HttpRequest request(URI address, String method, String path, String body) {
        String base = address.toString().replaceFirst("/+$", "");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(path.contains("_forcemerge") ? MAX_MERGE : MAX_ANSWER)
                .header("Content-Type", path.contains("_bulk") ? "application/x-ndjson" : "application/json")
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return request.build();
    }
}
