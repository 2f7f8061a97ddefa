package dev.hatsugen.discord.connection;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Sends the acknowledgement of an interaction again when Discord's server fails on it or its connection breaks. JDA gives up at once
 * then, and OkHttp repeats only what fails on a connection it had kept; the user would read that the bot did not respond. Discord takes
 * the first one alone, so that none is doubled; and it waits 3 seconds for it.
 */
final class AcknowledgementRepeat implements Interceptor {

    private static final int SERVER_ERROR = 500;
    private static final int REPETITIONS = 3;
    private static final Duration PAUSE = Duration.ofMillis(200);

    @Override
    public Response intercept(Chain chain) throws IOException {
        if (!isAcknowledgement(chain.request())) {
            return chain.proceed(chain.request());
        }
        for (int i = 0; i < REPETITIONS; i++) {
            Optional<Response> response = attempt(chain);
            if (response.isPresent()) {
                return response.get();
            }
            pause();
        }
        return chain.proceed(chain.request());
    }

    /** Empty when the same request may be sent again. A timeout ({@link InterruptedIOException}) has used up the 3 seconds. */
    private static Optional<Response> attempt(Chain chain) throws IOException {
        try {
            Response response = chain.proceed(chain.request());
            if (response.code() != SERVER_ERROR) {
                return Optional.of(response);
            }
            response.close();
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            if (chain.call().isCanceled()) {
                throw e;
            }
        }
        return Optional.empty();
    }

    private static boolean isAcknowledgement(Request request) {
        return request.url().encodedPath().endsWith("/callback");
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted between two attempts", e);
        }
    }
}
