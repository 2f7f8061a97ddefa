package dev.hatsugen.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpMethod;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.model.output.Response;
import dev.langchain4j.model.scoring.ScoringModel;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A re-ranking model behind Cohere's protocol. Its scores are comparable within one question only. What it sends is taken only if it
 * scores each passage once.
 */
final class CohereScoringModel implements ScoringModel {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final RerankSettings.CohereCompatible settings;
    private final HttpClient http;

    CohereScoringModel(RerankSettings.CohereCompatible settings, HttpClient http) {
        this.settings = settings;
        this.http = http;
    }

    @Override
    public Response<List<Double>> scoreAll(List<TextSegment> passages, String question) {
        HttpRequest request = request(passages, question);
        return Response.from(scores(http.execute(request).body(), passages.size()));
    }

    private HttpRequest request(List<TextSegment> passages, String question) {
        ObjectNode body = MAPPER.createObjectNode();
        body.put("model", settings.model()).put("query", question).put("top_n", passages.size());
        passages.forEach(passage -> body.withArray("documents").add(passage.text()));
        HttpRequest.Builder request = HttpRequest.builder()
                .method(HttpMethod.POST)
                .url(settings.url(), "rerank")
                .addHeader("Content-Type", "application/json")
                .addHeader("Accept", "application/json")
                .body(body.toString());
        if (settings.apiKey() != null) {
            request.addHeader("Authorization", "Bearer " + settings.apiKey());
        }
        return request.build();
    }

    /** By the places of the passages. The body is in no message, as it may repeat what was sent. */
    private static List<Double> scores(@Nullable String body, int passages) {
        Double[] scores = new Double[passages];
        JsonNode results = tree(body).path("results");
        if (!results.isArray() || results.size() != passages) {
            throw new LangChain4jException("not one result for each passage");
        }
        for (JsonNode result : results) {
            JsonNode index = result.path("index");
            JsonNode score = result.path("relevance_score");
            boolean isPlace = index.isIntegralNumber()
                    && index.canConvertToInt()
                    && index.intValue() >= 0
                    && index.intValue() < passages
                    && scores[index.intValue()] == null;
            if (!isPlace || !score.isNumber() || !Double.isFinite(score.doubleValue())) {
                throw new LangChain4jException("a result without a place or a score of its own");
            }
            scores[index.intValue()] = score.doubleValue();
        }
        return Arrays.asList(scores);
    }

    private static JsonNode tree(@Nullable String body) {
        try {
            JsonNode tree = MAPPER.readTree(body == null ? "" : body);
            return tree == null ? MAPPER.createObjectNode() : tree;
        } catch (JsonProcessingException e) {
            e.clearLocation();
            throw new LangChain4jException("no JSON");
        }
    }
}
