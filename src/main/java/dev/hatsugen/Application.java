package dev.hatsugen;

import dev.hatsugen.config.Settings;
import dev.hatsugen.console.Console;
import dev.hatsugen.console.ConsoleFailure;
import dev.hatsugen.console.ProgressDisplay;
import dev.hatsugen.console.Services;
import dev.hatsugen.language.Words;

/** Where the program begins. */
public final class Application {

    private Application() {}

    /** Runs one command; see {@code --help}. */
    public static void main(String[] arguments) {
        Preload.start("words", Words::warmUp);
        System.exit(Console.run(arguments, Application::open));
    }

    private static Services open(Services.Overrides overrides, ProgressDisplay progress) {
        return ConsoleFailure.attempt(() -> new Hatsugen(
                Settings.load(overrides.config(), System.getenv()).with(overrides.corpus(), overrides.index()),
                progress));
    }
}
