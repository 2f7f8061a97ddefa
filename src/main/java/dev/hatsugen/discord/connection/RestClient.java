package dev.hatsugen.discord.connection;

import dev.hatsugen.monitoring.BotObserver;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/** The HTTP client of the bot. */
public final class RestClient {

    /** JDA's own choice: a connection that rests longer may be cut by then. */
    private static final Duration MAX_REST_LENGTH = Duration.ofSeconds(10);

    private static final int MAX_AT_REST = 5;

    private RestClient() {}

    /** A client that sends lost acknowledgements again and tells {@code observer} of every failure, those it mends included. */
    public static OkHttpClient.Builder of(BotObserver observer) {
        return new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(MAX_AT_REST, MAX_REST_LENGTH.toSeconds(), TimeUnit.SECONDS))
                .addInterceptor(new AcknowledgementRepeat())
                .addInterceptor(new ErrorReport(observer))
                .addInterceptor(new PageInBetween());
    }
}
