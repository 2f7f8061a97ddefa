package dev.hatsugen.discord.runtime;

import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.slf4j.Logger;

/** Acknowledgements that Discord does not take. */
public final class InteractionErrors {

    private InteractionErrors() {}

    /** Logs that something was not shown, unless the user has it all the same. */
    public static Consumer<Throwable> logged(Logger log, String what) {
        return failure -> {
            if (!isRepetition(failure)) {
                log.warn("{}: {}", what, FailureTrace.kinds(failure));
            }
        };
    }

    /** Whether Discord had taken it before: its word of that got lost, and the repetition was refused. */
    static boolean isRepetition(Throwable failure) {
        return isOf(ErrorResponse.INTERACTION_ALREADY_ACKNOWLEDGED, failure);
    }

    static boolean isOf(ErrorResponse kind, Throwable failure) {
        return cause(failure) instanceof ErrorResponseException refused && refused.getErrorResponse() == kind;
    }

    static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
