package dev.hatsugen.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The command line of this process as Linux keeps it, in bytes: in the C locale Java has lost what is not ASCII in it by the time it
 * hands over the arguments.
 */
final class RawCommandLine {

    private static final Path OWN = Paths.get("/proc/self/cmdline");
    private static final String SAFE = "/._-=:,+@%";

    private final List<byte[]> words;

    RawCommandLine(byte[] line) {
        words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < line.length; i++) {
            if (line[i] == 0) {
                words.add(Arrays.copyOfRange(line, start, i));
                start = i + 1;
            }
        }
    }

    /** Empty on other systems. */
    static Optional<RawCommandLine> ofProcess() {
        try {
            RawCommandLine line = new RawCommandLine(Files.readAllBytes(OWN));
            return line.words.isEmpty() ? Optional.empty() : Optional.of(line);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The words behind the program, where they are in UTF-8. */
    List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        for (byte[] word : words.subList(1, words.size())) {
            arguments.add(new String(word, StandardCharsets.UTF_8));
        }
        return arguments;
    }

    /** A command of ASCII alone that has the shell run this one on {@code java}, with {@code options} before its own. */
    List<String> shell(String java, List<String> options) {
        StringBuilder script = new StringBuilder("exec ");
        script.append(quoted(java.getBytes(StandardCharsets.UTF_8)));
        for (String option : options) {
            script.append(' ').append(quoted(option.getBytes(StandardCharsets.UTF_8)));
        }
        for (byte[] word : words.subList(1, words.size())) {
            if (!isReplaced(new String(word, StandardCharsets.UTF_8), options)) {
                script.append(' ').append(quoted(word));
            }
        }
        return Arrays.asList("/bin/sh", "-c", script.toString());
    }

    /** Of two values of a system property Java takes the last one. */
    static boolean isReplaced(String word, List<String> options) {
        int name = word.indexOf('=') + 1;
        return word.startsWith("-D")
                && name > 0
                && options.stream().anyMatch(option -> option.startsWith(word.substring(0, name)));
    }

    /** A word of the shell that stands for these bytes: itself, or each of its bytes in octal. */
    static String quoted(byte[] word) {
        StringBuilder octal = new StringBuilder();
        boolean isSafe = word.length > 0;
        for (byte b : word) {
            isSafe &= b > 0 && (Character.isLetterOrDigit(b) || SAFE.indexOf(b) >= 0);
            octal.append("\\0").append(b >> 6 & 3).append(b >> 3 & 7).append(b & 7);
        }
        // The substitution loses line feeds at the end of a word, where no argument of ours has any.
        return isSafe ? new String(word, StandardCharsets.US_ASCII) : "\"$(printf '%b' '" + octal + "')\"";
    }
}
