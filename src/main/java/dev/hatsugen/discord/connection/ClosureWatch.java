package dev.hatsugen.discord.connection;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.CloseCode;

/** Remembers why the connection ended for good. */
public final class ClosureWatch extends ListenerAdapter {

    private static final Duration FOR_THE_EVENT = Duration.ofSeconds(1);

    private final CompletableFuture<Integer> closeCode = new CompletableFuture<>();

    @Override
    public void onShutdown(ShutdownEvent event) {
        closeCode.complete(event.getCode());
    }

    /** Why it ended, in words for the operator; to be asked once it has. */
    public String reason() {
        try {
            return reason(closeCode.get(FOR_THE_EVENT.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        } catch (ExecutionException | TimeoutException e) {
            return "no reason given";
        }
    }

    private static String reason(int code) {
        CloseCode known = CloseCode.from(code);
        return switch (known) {
            case null -> "close code " + code;
            case AUTHENTICATION_FAILED -> "the bot token is not valid any more (4004)";
            case DISALLOWED_INTENTS ->
                "the application may not use an intent that the bot asks for (4014): switch Message Content on at the application's page,"
                        + " or set discord.reads-messages to false";
            default -> known.getMeaning() + " (" + code + ")";
        };
    }
}
