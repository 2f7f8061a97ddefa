package dev.hatsugen.request;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a command that was typed into a message: {@code /summary 42}, 「/使い方」. */
final class CommandLine {

    private static final Set<String> ASK = Set.of("ask", "質問");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u3000]+");

    private CommandLine() {}

    /** What the command wants; help where it lacks something; empty where there is no such command. */
    static Optional<Intent> read(String words, MinutesService minutes) {
        String[] parts = BLANKS.split(words.strip().substring(1), 2);
        String rest = parts.length > 1 ? parts[1].strip() : "";
        if (ASK.contains(parts[0])) {
            return Optional.of(rest.isEmpty() ? new Intent.Help() : new Intent.Question(rest));
        }
        Optional<RequestType> type = RequestType.named(parts[0]);
        return type.isEmpty()
                ? minutes.intent(words.strip().substring(1))
                : Optional.of(
                        command(new RequestLine(type.get(), new OrderedArguments(minutes, type.get(), rest).given())));
    }

    private static Intent command(RequestLine line) {
        return line.type().missing(line.given()).isPresent() ? new Intent.Help() : new Intent.Named(line);
    }
}
