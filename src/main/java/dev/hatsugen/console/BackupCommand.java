package dev.hatsugen.console;

import dev.hatsugen.backup.Backup;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backup FILE}: the minutes and the store in one file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Writes the minutes and the store to one file. 議事録と保存データを一つのファイルに書き出します。")
final class BackupCommand implements Callable<Integer> {

    private final HatsugenCommand hatsugen;

    @Parameters(paramLabel = "FILE", description = "The file to write (ZIP). 書き出すファイル")
    private Path file = Path.of("");

    @Option(names = "--overwrite", description = "Replace the file if it is there. 既存のファイルを置き換えます。")
    private boolean overwrite;

    BackupCommand(HatsugenCommand hatsugen) {
        this.hatsugen = hatsugen;
    }

    @Override
    public Integer call() {
        Backup.Contents kept = hatsugen.services().backUp(file, overwrite);
        String key = kept.hasStore() ? "backup.done" : "backup.done.corpus";
        hatsugen.streams().out().println(SafeText.line(hatsugen.texts().get(key, file, kept.files())));
        return ExitStatus.DONE;
    }
}
