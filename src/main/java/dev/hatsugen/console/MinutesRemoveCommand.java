package dev.hatsugen.console;

import dev.hatsugen.minutes.Meeting;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code minutes remove}: removes a meeting. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description = "Removes a meeting and deletes its file. 議事録を削除します。")
final class MinutesRemoveCommand implements Callable<Integer> {

    private final HatsugenCommand hatsugen;

    @Parameters(paramLabel = "N", description = "The meeting: its number, key or file. 会合の回次またはファイル名")
    private @Nullable String meeting;

    MinutesRemoveCommand(HatsugenCommand hatsugen) {
        this.hatsugen = hatsugen;
    }

    @Override
    public Integer call() {
        Meeting removed = ConsoleFailure.attempt(
                () -> hatsugen.services().corpusService().remove(Objects.requireNonNull(meeting)));
        String name = SafeText.line(removed.source().name());
        hatsugen.streams().out().println(hatsugen.texts().get("minutes.removed", name));
        return ExitStatus.DONE;
    }
}
