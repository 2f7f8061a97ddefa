package dev.hatsugen.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The arguments as they were typed. Under a locale that cannot write Japanese ({@code LANG=C}) Java hands every such character
 * on as a replacement mark; Linux still knows the bytes.
 */
final class TypedArguments {

    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

    private TypedArguments() {}

    /**
     * The {@code arguments}, read again where they were damaged.
     *
     * @throws ConsoleFailure if they were damaged and cannot be read again
     */
    static String[] of(String[] arguments) {
        return of(arguments, COMMAND_LINE);
    }

    static String[] of(String[] arguments, Path commandLine) {
        if (Arrays.stream(arguments).noneMatch(argument -> argument.indexOf('\uFFFD') >= 0)) {
            return arguments;
        }
        try {
            String[] all = new String(Files.readAllBytes(commandLine), StandardCharsets.UTF_8).split("\0", -1);
            int end = all.length - 1; // behind the last one is a terminator too
            if (end >= arguments.length) {
                return Arrays.copyOfRange(all, end - arguments.length, end);
            }
        } catch (IOException e) {
            throw lost(e);
        }
        throw lost(null);
    }

    private static ConsoleFailure lost(@Nullable Throwable cause) {
        return ConsoleFailure.wrongUse(
                "The locale cannot write the characters of this command line. Set LC_ALL=C.UTF-8 and try again.",
                cause);
    }
}
