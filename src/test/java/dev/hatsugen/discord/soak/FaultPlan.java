package dev.hatsugen.discord.soak;

import dev.hatsugen.discord.local.Fault;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.LocalDiscord;
import dev.hatsugen.discord.local.Step;
import java.util.EnumMap;
import java.util.Map;

/** Lets something fail at every fiftieth interaction, one kind after the other. */
public final class FaultPlan {

    /** What fails. */
    private enum Kind {
        RATE_LIMIT_ON_ACKNOWLEDGEMENT,
        ERROR_500_ON_CARD,
        GATEWAY_CUT,
        ERROR_503_ON_ACKNOWLEDGEMENT,
        RATE_LIMIT_ON_CARD,
        ASKED_TO_RECONNECT,
        ERROR_500_ON_ACKNOWLEDGEMENT,
        LOST_ACKNOWLEDGEMENT,
        ERROR_503_ON_CARD,
        ERROR_500_ON_MESSAGE
    }

    private static final int EVERY = 50;

    private final LocalDiscord discord;
    private final Map<Kind, Integer> caused = new EnumMap<>(Kind.class);
    private int interactions;
    private int faults;
    private int reconnections;

    public FaultPlan(LocalDiscord discord) {
        this.discord = discord;
    }

    /** One more interaction is sent; something may fail now. */
    synchronized void count() {
        if (++interactions % EVERY == 0) {
            Kind kind = Kind.values()[faults++ % Kind.values().length];
            caused.merge(kind, 1, Integer::sum);
            cause(kind);
        }
    }

    /** Marks an interaction that is on its way while the connection is not there. */
    synchronized void mark(Interaction sent) {
        if (discord.gateway().resumes() < reconnections) {
            sent.disturb();
        }
    }

    private void cause(Kind kind) {
        switch (kind) {
            case RATE_LIMIT_ON_ACKNOWLEDGEMENT -> discord.rest().failNext(Step.CALLBACK, Fault.rateLimit(1));
            case RATE_LIMIT_ON_CARD -> discord.rest().failNext(Step.EDIT, Fault.rateLimit(1));
            case ERROR_500_ON_ACKNOWLEDGEMENT -> discord.rest().failNext(Step.CALLBACK, Fault.status(500));
            case ERROR_500_ON_CARD -> discord.rest().failNext(Step.EDIT, Fault.status(500));
            case ERROR_503_ON_ACKNOWLEDGEMENT -> discord.rest().failNext(Step.CALLBACK, Fault.status(503));
            case ERROR_503_ON_CARD -> discord.rest().failNext(Step.EDIT, Fault.status(503));
            case ERROR_500_ON_MESSAGE -> discord.rest().failNext(Step.POST, Fault.status(500));
            case LOST_ACKNOWLEDGEMENT -> discord.rest().failNext(Step.CALLBACK, Fault.lostAnswer());
            case GATEWAY_CUT -> interrupt(discord.gateway()::cut);
            case ASKED_TO_RECONNECT -> interrupt(discord.gateway()::askToReconnect);
        }
    }

    /** Whoever waits for an acknowledgement now may have to wait until the connection is there again. */
    private void interrupt(Runnable fault) {
        reconnections = discord.gateway().resumes() + 1;
        discord.interactions().stream()
                .filter(interaction -> !interaction.isAcknowledged())
                .forEach(Interaction::disturb);
        fault.run();
    }

    /** How many faults were caused. */
    public synchronized int caused() {
        return faults;
    }

    /** How often each kind was caused. */
    @Override
    public synchronized String toString() {
        return caused.toString();
    }
}
