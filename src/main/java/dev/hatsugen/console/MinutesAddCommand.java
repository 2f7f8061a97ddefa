package dev.hatsugen.console;

import dev.hatsugen.corpus.AddedMinutes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code minutes add}, and {@code ingest}: adds minutes to the corpus. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Adds minutes to the corpus, all of them or none. 議事録を追加します。")
final class MinutesAddCommand implements Callable<Integer> {

    private final HatsugenCommand hatsugen;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Minutes files. 議事録のファイル")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private TakingOptions options = new TakingOptions();

    MinutesAddCommand(HatsugenCommand hatsugen) {
        this.hatsugen = hatsugen;
    }

    @Override
    public Integer call() {
        if (options.hasUrl() && files.size() > 1) {
            throw ConsoleFailure.wrongUse(hatsugen.texts().get("minutes.one-url"), null);
        }
        AddedMinutes added = ConsoleFailure.attempt(
                () -> hatsugen.services().corpusService().add(List.copyOf(files), options.get()));
        hatsugen.streams().out().println(options.shown(added, hatsugen.texts()));
        return ExitStatus.DONE;
    }
}
