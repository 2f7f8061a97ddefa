package dev.hatsugen.discord.runtime;

import dev.hatsugen.store.StoreException;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;

/**
 * What failed and where, fit for a log. Messages of exceptions are left out: they may hold a user's question, or the address of
 * an interaction with its token.
 */
public final class FailureTrace {

    private static final int DEEPEST_CAUSE = 5;
    private static final int MAX_FRAMES = 12;

    private FailureTrace() {}

    /** The kinds of the failure and of its causes, with Discord's or SQLite's own error code where there is one. */
    public static String kinds(Throwable failure) {
        StringBuilder kinds = new StringBuilder();
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            kinds.append(kinds.isEmpty() ? "" : " caused by ").append(kind(cause));
            cause = cause.getCause();
        }
        return kinds.toString();
    }

    /** The kinds, each with the places it came through. */
    public static String withPlaces(Throwable failure) {
        StringBuilder trace = new StringBuilder();
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            trace.append(trace.isEmpty() ? "" : "\ncaused by ").append(kind(cause));
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, MAX_FRAMES); i++) {
                trace.append("\n\tat ").append(frames[i]);
            }
            cause = cause.getCause();
        }
        return trace.toString();
    }

    private static String kind(Throwable failure) {
        String name = failure.getClass().getName();
        return switch (failure) {
            case ErrorResponseException refused ->
                name + " " + refused.getErrorCode() + " " + refused.getErrorResponse();
            case StoreException store -> name + " " + store.code();
            default -> name;
        };
    }
}
