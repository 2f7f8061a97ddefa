package dev.hatsugen.discord.runtime;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.Response;

/** Requests that may be repeated without harm, up to three times where the server or the network failed and not the request. */
final class Retry {

    private static final int MAX = 3;
    private static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final int FIRST_SERVER_ERROR = 500;

    private Retry() {}

    /** Makes the request; what it throws at once is a failure like any other. */
    static <T> CompletableFuture<T> of(Supplier<CompletableFuture<T>> request) {
        return attempt(request, 1);
    }

    private static <T> CompletableFuture<T> attempt(Supplier<CompletableFuture<T>> request, int number) {
        return CompletableFuture.completedFuture(request)
                .thenCompose(Supplier::get)
                .exceptionallyCompose(failure -> {
                    if (number == MAX || !isPassing(failure)) {
                        return CompletableFuture.failedFuture(failure);
                    }
                    Executor later = CompletableFuture.delayedExecutor(
                            BETWEEN.multipliedBy(number).toMillis(), TimeUnit.MILLISECONDS);
                    return CompletableFuture.supplyAsync(() -> request, later)
                            .thenCompose(same -> attempt(same, number + 1));
                });
    }

    /** Whether it was the server or the network that failed, not the request. */
    private static boolean isPassing(Throwable failure) {
        if (!(InteractionErrors.cause(failure) instanceof ErrorResponseException refused)) {
            return false;
        }
        int status = refused.getResponse().code;
        return status == Response.ERROR_CODE || status >= FIRST_SERVER_ERROR;
    }
}
