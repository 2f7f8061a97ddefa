package dev.hatsugen.discord.connection;

import net.dv8tion.jda.api.utils.SessionControllerAdapter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits longer from attempt to attempt while the gateway cannot be reached; JDA itself would try again without a pause. */
public final class PatientSessionController extends SessionControllerAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(PatientSessionController.class);

    private final @Nullable String gatewayUrl;
    private final Backoff backoff;
    private int failures;

    /** @param gatewayUrl where to connect to; null for Discord's own gateway */
    public PatientSessionController(@Nullable String gatewayUrl, Backoff backoff) {
        this.gatewayUrl = gatewayUrl;
        this.backoff = backoff;
    }

    @Override
    public String getGateway() {
        return gatewayUrl == null ? super.getGateway() : gatewayUrl;
    }

    @Override
    public void appendSession(SessionConnectNode node) {
        boolean isFailedAttempt = Thread.currentThread() == workerHandle;
        if (isFailedAttempt) {
            var pause = backoff.after(++failures);
            LOG.warn("The Discord gateway cannot be reached; next attempt in {} s", pause.toMillis() / 1000.0);
            backoff.pause(pause);
        } else {
            failures = 0;
        }
        if (!backoff.isEnded()) {
            super.appendSession(node);
        }
    }
}
