package dev.hatsugen.discord.rest;

import dev.hatsugen.discord.watch.Watch;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/** The HTTP client of the bot. */
public final class RestClient {

    /** JDA's own choice: a connection that rests longer may be cut by then. */
    private static final Duration LONGEST_REST = Duration.ofSeconds(10);

    private static final int MOST_AT_REST = 5;

    private RestClient() {}

    /** A client that sends lost acknowledgements again and tells {@code watch} of every failure, those it mends included. */
    public static OkHttpClient.Builder of(Watch watch) {
        return new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(MOST_AT_REST, LONGEST_REST.toSeconds(), TimeUnit.SECONDS))
                .addInterceptor(new AcknowledgementRepeat())
                .addInterceptor(new ErrorReport(watch));
    }
}
