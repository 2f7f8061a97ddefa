package dev.hatsugen.discord.connection;

import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.Response;

/** Tells requests that failed because the network or Discord's server is down from those that Discord refuses. */
final class Outages {

    private static final int FIRST_SERVER_ERROR = 500;

    private Outages() {}

    /** Whether the same request may work later. */
    static boolean isOne(ErrorResponseException failure) {
        int status = failure.getResponse().code;
        return status == Response.ERROR_CODE || status >= FIRST_SERVER_ERROR;
    }

    /** What failed, for the log: the kind of the network's failure, or the status of the server. */
    static String told(ErrorResponseException failure) {
        Exception network = failure.getResponse().getException();
        return network == null
                ? "status " + failure.getResponse().code
                : network.getClass().getSimpleName();
    }
}
