package dev.hatsugen.console;

import java.util.concurrent.Callable;
import org.jline.utils.Signals;
import picocli.CommandLine.Command;

/** {@code bot}: the Discord bot. */
@Command(name = "bot", mixinStandardHelpOptions = true, description = "Runs the Discord bot. Discord ボットを起動します。")
final class BotCommand implements Callable<Integer> {

    private final HatsugenCommand hatsugen;

    BotCommand(HatsugenCommand hatsugen) {
        this.hatsugen = hatsugen;
    }

    @Override
    public Integer call() {
        Services services = hatsugen.services();
        if (!services.hasBotToken()) {
            throw ConsoleFailure.wrongUse(hatsugen.texts().get("bot.no-token"), null);
        }
        // A service manager stops it so, and that is no failure.
        Signals.register("TERM", () -> System.exit(ExitStatus.DONE));
        services.runBot();
        return ExitStatus.DONE;
    }
}
