package dev.hatsugen.console;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code reindex}: rebuilds the index. */
@Command(name = "reindex", mixinStandardHelpOptions = true, description = "Rebuilds the index. 索引を作り直します。")
final class ReindexCommand implements Callable<Integer> {

    private final HatsugenCommand hatsugen;

    ReindexCommand(HatsugenCommand hatsugen) {
        this.hatsugen = hatsugen;
    }

    @Override
    public Integer call() {
        hatsugen.services().reindex();
        hatsugen.streams().err().println(hatsugen.texts().get("reindex.done"));
        return ExitStatus.DONE;
    }
}
