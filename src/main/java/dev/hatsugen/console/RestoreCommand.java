package dev.hatsugen.console;

import dev.hatsugen.backup.Backup;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code restore FILE}: brings back what {@code backup} has written. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Brings back the minutes and the store from a backup; stop the bot first."
                + " バックアップから議事録と保存データを戻します。先にボットを止めてください。")
final class RestoreCommand implements Callable<Integer> {

    private final HatsugenCommand hatsugen;

    @Parameters(paramLabel = "FILE", description = "What backup has written. バックアップのファイル")
    private Path file = Path.of("");

    @Option(
            names = "--overwrite",
            description = "Put what is there aside, as NAME.before-restore-1. 既存のものを別名で残して置き換えます。")
    private boolean overwrite;

    RestoreCommand(HatsugenCommand hatsugen) {
        this.hatsugen = hatsugen;
    }

    @Override
    public Integer call() {
        Backup.Contents restored = hatsugen.services().restore(file, overwrite);
        String key = restored.hasStore() ? "restore.done" : "restore.done.corpus";
        hatsugen.streams().out().println(hatsugen.texts().get(key, restored.files()));
        return ExitStatus.DONE;
    }
}
