package dev.hatsugen.provider;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Duration;

/**
 * Builds {@link RetryAfterClient}s. It keeps its times: LangChain4j's builders of models put defaults of theirs in, 15 seconds for a
 * connection, where none are set on them, and not all of them let it be set.
 */
final class RetryAfterClientBuilder implements HttpClientBuilder {

    private final Duration connectTimeout;
    private final Duration readTimeout;

    /** @param connectTimeout by when a server that is there takes the connection */
    RetryAfterClientBuilder(Duration connectTimeout, Duration readTimeout) {
        this.connectTimeout = connectTimeout;
        this.readTimeout = readTimeout;
    }

    @Override
    public Duration connectTimeout() {
        return connectTimeout;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return readTimeout;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        return this;
    }

    @Override
    public HttpClient build() {
        java.net.http.HttpClient client = java.net.http.HttpClient.newBuilder()
                .version(java.net.http.HttpClient.Version.HTTP_1_1)
                .connectTimeout(connectTimeout)
                .build();
        return new RetryAfterClient(client, new HostLookup(connectTimeout), readTimeout);
    }
}
