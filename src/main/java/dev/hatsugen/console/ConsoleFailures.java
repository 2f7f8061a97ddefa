package dev.hatsugen.console;

import dev.hatsugen.answer.AnswerFailedException;
import java.io.PrintStream;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Tells the user in one line why a command failed. The stack trace goes to the log, which shows it at level debug. */
final class ConsoleFailures implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {

    private final PrintStream err;
    private final Texts texts = Texts.in(Locale.getDefault());

    ConsoleFailures(PrintStream err) {
        this.err = err;
    }

    @Override
    public int handleParseException(CommandLine.ParameterException failure, String[] arguments) {
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        tell(failure.getMessage() + " " + texts.get("failure.help", command));
        return ExitStatus.WRONG_USE;
    }

    @Override
    public int handleExecutionException(
            Exception failure, CommandLine commandLine, CommandLine.ParseResult parseResult) {
        return report(failure);
    }

    /** Tells, and returns the exit status. */
    int report(Exception failure) {
        log(failure);
        tell(message(failure));
        return failure instanceof ConsoleFailure clear ? clear.status() : ExitStatus.FAILED;
    }

    /** Tells what the machine lacks: memory, be it while a class was loaded, or a library that can be loaded. */
    int report(Error failure) {
        Throwable origin = failure;
        while (origin.getCause() != null) {
            origin = origin.getCause();
        }
        if (origin instanceof OutOfMemoryError
                || String.valueOf(origin.getMessage()).contains(OutOfMemoryError.class.getName())) {
            long megabytes = Runtime.getRuntime().maxMemory() >> 20;
            return report(ConsoleFailure.failed(texts.get("failure.memory", String.valueOf(megabytes)), failure));
        }
        String key = failure instanceof LinkageError ? "failure.library" : "failure.unexpected";
        return report(ConsoleFailure.failed(texts.get(key, String.valueOf(origin)), failure));
    }

    /** Why something could not be worked on, in one line. */
    String message(Exception failure) {
        if (failure instanceof ConsoleFailure) {
            return String.valueOf(failure.getMessage());
        }
        if (failure instanceof AnswerFailedException answerFailed) {
            return texts.get(
                    answerFailed.isRetriable() ? "failure.answer.retriable" : "failure.answer.permanent",
                    String.valueOf(failure.getMessage()));
        }
        return texts.get("failure.unexpected", failure.getClass().getSimpleName());
    }

    void log(Exception failure) {
        Logger log = LoggerFactory.getLogger(ConsoleFailures.class);
        log.debug("a command failed", failure);
    }

    private void tell(String message) {
        err.println("hatsugen: " + SafeText.line(message));
    }
}
