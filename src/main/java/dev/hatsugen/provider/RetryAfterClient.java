package dev.hatsugen.provider;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/**
 * A client for whole responses, which also tells what a provider says in {@code Retry-After}: LangChain4j's own drops the headers of
 * a refusal.
 */
final class RetryAfterClient implements HttpClient {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SUCCESSFUL = 2;

    private final java.net.http.HttpClient client;
    private final HostLookup lookup;
    private final Duration timeout;

    /** @param timeout the longest wait for one response */
    RetryAfterClient(java.net.http.HttpClient client, HostLookup lookup, Duration timeout) {
        this.client = client;
        this.lookup = lookup;
        this.timeout = timeout;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        try {
            lookup.await(URI.create(request.url()));
            HttpResponse<String> response = client.send(of(request), BodyHandlers.ofString());
            int status = response.statusCode();
            if (status == TOO_MANY_REQUESTS) {
                throw refused(response);
            }
            if (status / 100 != SUCCESSFUL) {
                throw new HttpException(status, response.body());
            }
            return SuccessfulHttpResponse.builder()
                    .statusCode(status)
                    .headers(response.headers().map())
                    .body(response.body())
                    .build();
        } catch (HttpTimeoutException e) {
            throw new TimeoutException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TimeoutException(e);
        }
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("only whole responses are asked for");
    }

    private java.net.http.HttpRequest of(HttpRequest request) {
        String body = request.body();
        java.net.http.HttpRequest.Builder builder = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .timeout(timeout)
                .method(
                        request.method().name(),
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        request.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        return builder.build();
    }

    private static HttpException refused(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Retry-After")
                .flatMap(RetryAfter::read)
                .<HttpException>map(wait -> new TooManyRequestsException(response.body(), wait))
                .orElseGet(() -> new HttpException(TOO_MANY_REQUESTS, response.body()));
    }
}
