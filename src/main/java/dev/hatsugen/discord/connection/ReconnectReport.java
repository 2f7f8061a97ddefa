package dev.hatsugen.discord.connection;

import dev.hatsugen.monitoring.BotObserver;
import dev.hatsugen.monitoring.Reconnection;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/** Tells of every connection that came back. */
public final class ReconnectReport extends ListenerAdapter {

    private final BotObserver observer;

    public ReconnectReport(BotObserver observer) {
        this.observer = observer;
    }

    @Override
    public void onSessionResume(SessionResumeEvent event) {
        observer.reconnected(Reconnection.RESUMED);
    }

    @Override
    public void onSessionRecreate(SessionRecreateEvent event) {
        observer.reconnected(Reconnection.RECREATED);
    }
}
