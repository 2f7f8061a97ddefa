package dev.hatsugen.console;

import dev.hatsugen.corpus.AddedMinutes;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code minutes replace}: puts a file in the place of a meeting. */
@Command(
        name = "replace",
        mixinStandardHelpOptions = true,
        description = "Puts a file in the place of a meeting. 議事録を差し替えます。")
final class MinutesReplaceCommand implements Callable<Integer> {

    private final HatsugenCommand hatsugen;

    @Parameters(paramLabel = "N", description = "The meeting: its number, key or file. 会合の回次またはファイル名")
    private @Nullable String meeting;

    @Parameters(paramLabel = "FILE", description = "The minutes file. 議事録のファイル")
    private @Nullable Path file;

    @Mixin
    private TakingOptions options = new TakingOptions();

    MinutesReplaceCommand(HatsugenCommand hatsugen) {
        this.hatsugen = hatsugen;
    }

    @Override
    public Integer call() {
        AddedMinutes now = ConsoleFailure.attempt(() -> hatsugen.services()
                .corpusService()
                .replace(Objects.requireNonNull(meeting), Objects.requireNonNull(file), options.get()));
        hatsugen.streams().out().println(options.shown(now, hatsugen.texts()));
        return ExitStatus.DONE;
    }
}
