package dev.hatsugen.console;

import dev.hatsugen.doctor.Machine;
import dev.hatsugen.request.MinutesRequest;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Hatsugen's command line. */
public final class Console {

    private Console() {}

    /**
     * Runs one command on the streams of the process.
     *
     * @param opener opens what the command needs
     * @return the exit status: 0 done, 1 the work failed, 2 wrong use
     */
    public static int run(String[] arguments, Services.Opener opener) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        return run(arguments, opener, Streams.ofProcess());
    }

    static int run(String[] arguments, Services.Opener opener, Streams streams) {
        ConsoleFailures failures = new ConsoleFailures(streams.err());
        try (HatsugenCommand hatsugen = new HatsugenCommand(opener, streams)) {
            CommandLine line = new CommandLine(hatsugen);
            line.addSubcommand(new AskCommand(hatsugen));
            MinutesRequest.types().forEach(type -> line.addSubcommand(RequestCommand.spec(hatsugen, type)));
            commands(hatsugen).forEach(line::addSubcommand);
            int status = line.setExpandAtFiles(false)
                    .setOut(writer(streams.out()))
                    .setErr(writer(streams.err()))
                    .setColorScheme(CommandLine.Help.defaultColorScheme(
                            streams.attended() ? CommandLine.Help.Ansi.AUTO : CommandLine.Help.Ansi.OFF))
                    .setParameterExceptionHandler(failures)
                    .setExecutionExceptionHandler(failures)
                    .execute(TypedArguments.of(arguments));
            return streams.out().checkError() ? failures.report(lostOutput(hatsugen)) : status;
        } catch (ConsoleFailure e) {
            return failures.report(e);
        } catch (Error e) {
            return failures.report(e);
        }
    }

    private static ConsoleFailure lostOutput(HatsugenCommand hatsugen) {
        return ConsoleFailure.failed(hatsugen.texts().get("failure.output"), null);
    }

    /** The commands that are neither questions nor requests, in the order of the help. */
    private static List<Object> commands(HatsugenCommand hatsugen) {
        return List.of(
                new ConsoleCommand(hatsugen),
                new BotCommand(hatsugen),
                new ParseCommand(hatsugen),
                new CommandLine(new MinutesAddCommand(hatsugen)).setCommandName("ingest"),
                MinutesCommand.line(hatsugen),
                new ReindexCommand(hatsugen),
                new DoctorCommand(hatsugen, Machine::ofProcess),
                new BackupCommand(hatsugen),
                new RestoreCommand(hatsugen),
                new ForgetCommand(hatsugen),
                new AutoComplete.GenerateCompletion(),
                new EvalCommand(hatsugen));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
