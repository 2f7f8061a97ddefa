package dev.hatsugen.console;

import dev.hatsugen.request.Export;
import dev.hatsugen.request.MinutesRequest;
import dev.hatsugen.request.RequestType;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be typed into the chat, a line each. */
final class HelpText {

    private HelpText() {}

    static String of(Texts texts) {
        return Stream.of(
                        Stream.of(line(Chat.ASK, texts.get("chat.help.ask"))),
                        MinutesRequest.types().stream().map(type -> of(type, texts)),
                        Stream.of(
                                line(Chat.HELP, texts.get("chat.help.help")),
                                line(Chat.QUIT, texts.get("chat.help.quit"))))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /** The command with what it takes, in brackets what it can do without. */
    static String of(RequestType type, Texts texts) {
        Locale language = texts.language();
        Stream<String> files =
                type.exports().stream().filter(Export::isRequired).map(export -> "FILE." + export.extension());
        Stream<String> arguments = type.parameters().stream()
                .map(parameter -> parameter.isRequired()
                        ? parameter.argument().name(language)
                        : "[" + parameter.argument().name(language) + "]");
        String usage = Stream.concat(files, arguments).collect(Collectors.joining(" "));
        return line("/" + type.name(), (usage.isEmpty() ? "" : usage + ": ") + type.description(language));
    }

    private static String line(String name, String words) {
        return name + "  " + words;
    }
}
