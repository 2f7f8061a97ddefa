package dev.hatsugen.console;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** The command line in front of any command, and what all commands share. */
@Command(
        name = "hatsugen",
        mixinStandardHelpOptions = true,
        versionProvider = HatsugenCommand.Version.class,
        description = {
            "Answers questions about Japanese meeting minutes with verified quotes. 議事録への質問に、出典つきの引用で答えます。",
            "Without a command: the Discord bot if a token is set, else the console."
        },
        footer = {"", "Exit status: 0 done, 1 the work failed, 2 wrong use."})
final class HatsugenCommand implements Callable<Integer>, AutoCloseable {

    @Option(names = "--config", paramLabel = "FILE", description = "The settings file (config/hatsugen.yaml). 設定ファイル")
    private @Nullable Path config;

    @Option(names = "--corpus", paramLabel = "DIR", description = "The folder of minutes (corpus). 議事録のフォルダー")
    private @Nullable Path corpus;

    @Option(names = "--index", paramLabel = "DIR", description = "The folder of the index (.hatsugen/index). 索引のフォルダー")
    private @Nullable Path index;

    private final Services.Opener opener;
    private final Streams streams;
    private @Nullable Services services;

    HatsugenCommand(Services.Opener opener, Streams streams) {
        this.opener = opener;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        return services().hasBotToken() ? new BotCommand(this).call() : new ConsoleCommand(this).call();
    }

    Streams streams() {
        return streams;
    }

    /** The words for what is not an answer to a question in a language of its own. */
    Texts texts() {
        return Texts.in(Locale.getDefault());
    }

    AnsiStyle paint() {
        return AnsiStyle.on(streams);
    }

    /** Opened when it is first asked for. */
    Services services() {
        if (services == null) {
            services = opener.open(new Services.Overrides(config, corpus, index), new ProgressDisplay(streams));
        }
        return services;
    }

    @Override
    public void close() {
        if (services != null) {
            services.close();
        }
    }

    /** The version that the jar's manifest names. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = HatsugenCommand.class.getPackage().getImplementationVersion();
            return new String[] {"hatsugen " + (version == null ? "(not packaged)" : version)};
        }
    }
}
