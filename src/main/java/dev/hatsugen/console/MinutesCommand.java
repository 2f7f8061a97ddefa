package dev.hatsugen.console;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code minutes}: what is done with the folder of minutes; each of its commands does one thing. */
@Command(
        name = "minutes",
        mixinStandardHelpOptions = true,
        description = "Adds, replaces, removes and lists minutes. 議事録の追加・差し替え・削除・一覧を行います。")
final class MinutesCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** The command with its own commands. */
    static CommandLine line(HatsugenCommand hatsugen) {
        return new CommandLine(new MinutesCommand())
                .addSubcommand(new MinutesAddCommand(hatsugen))
                .addSubcommand(new MinutesReplaceCommand(hatsugen))
                .addSubcommand(new MinutesRemoveCommand(hatsugen))
                .addSubcommand(new MinutesListCommand(hatsugen));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing: add, replace, remove or list.");
    }
}
