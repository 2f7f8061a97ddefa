package dev.hatsugen.discord.connection;

import java.time.Duration;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Slows down a session that is cut again and again, as happens behind a proxy whose back end is down. A single cut costs no time, nor
 * do more of them as long as users come through in between.
 * It holds the thread that delivers the event, which is the one that would connect again.
 */
public final class ReconnectBrake extends ListenerAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(ReconnectBrake.class);

    /** A session that held this long was a good one. */
    private static final Duration GOOD_SESSION = Duration.ofSeconds(60);

    private static final int FREE_CUTS = 2;

    private final Backoff backoff;
    private int cuts;
    private long lastCut = System.nanoTime() - GOOD_SESSION.toNanos();

    public ReconnectBrake(Backoff backoff) {
        this.backoff = backoff;
    }

    @Override
    public void onGenericInteractionCreate(GenericInteractionCreateEvent event) {
        cuts = 0;
    }

    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
        cuts = 0;
    }

    @Override
    public void onSessionDisconnect(SessionDisconnectEvent event) {
        long now = System.nanoTime();
        cuts = now - lastCut < GOOD_SESSION.toNanos() ? cuts + 1 : 1;
        if (cuts > FREE_CUTS) {
            Duration pause = backoff.after(cuts - FREE_CUTS);
            LOG.warn(
                    "The Discord session was cut {} times in a row; next attempt in {} s",
                    cuts,
                    pause.toMillis() / 1000.0);
            backoff.pause(pause);
        }
        lastCut = System.nanoTime();
    }
}
