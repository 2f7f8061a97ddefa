package dev.hatsugen.console;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/**
 * Where input comes from and output goes, in UTF-8 whatever the locale.
 *
 * @param attended whether a person sits at both ends: input and output are a terminal
 * @param watched whether standard error is a terminal; asked only where it matters, as finding out takes a while
 */
record Streams(BufferedReader in, PrintStream out, PrintStream err, boolean attended, BooleanSupplier watched) {

    /** Those of the process. */
    @SuppressWarnings("SystemConsoleNull") // the property set here keeps it null without a terminal on every Java
    static Streams ofProcess() {
        if (System.getProperty("jdk.console") == null) {
            System.setProperty("jdk.console", "java.base"); // the other one calls a pipe a console
        }
        boolean attended = System.console() != null;
        return new Streams(
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                attended,
                Streams::errorIsTerminal);
    }

    private static boolean errorIsTerminal() {
        TerminalLibrary.prepare();
        try {
            return TerminalProvider.load("jni").isSystemStream(SystemStream.Error);
        } catch (IOException | LinkageError e) {
            return false; // a system that JLine has no native part for: no bar, the work goes on
        }
    }
}
