package dev.hatsugen.discord.connection;

import java.io.IOException;
import java.time.Duration;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Sends the acknowledgement of an interaction again when Discord's server fails on it. JDA gives up at once then, and the user would
 * read that the bot did not respond. Discord takes the first one alone, so that none is doubled; and it waits 3 seconds for it.
 */
final class AcknowledgementRepeat implements Interceptor {

    private static final int SERVER_ERROR = 500;
    private static final int REPETITIONS = 3;
    private static final Duration PAUSE = Duration.ofMillis(200);

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Response response = chain.proceed(request);
        for (int i = 0; i < REPETITIONS && response.code() == SERVER_ERROR && isAcknowledgement(request); i++) {
            response.close();
            pause();
            response = chain.proceed(request);
        }
        return response;
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
