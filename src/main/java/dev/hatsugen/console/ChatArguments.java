package dev.hatsugen.console;

import dev.hatsugen.request.Arguments;
import dev.hatsugen.request.Export;
import dev.hatsugen.request.MinutesService;
import dev.hatsugen.request.OrderedArguments;
import dev.hatsugen.request.RequestType;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the words behind a command of the chat: the files that it cannot do without come first, then its arguments. */
final class ChatArguments {

    private final RequestType type;
    private final Map<Export, Path> files = new EnumMap<>(Export.class);
    private final Arguments given;

    /** @param line the words as typed */
    ChatArguments(MinutesService minutes, RequestType type, String line) {
        this.type = type;
        this.given = new OrderedArguments(minutes, type, withoutFiles(line)).given();
    }

    /** Whether all is there that the request needs. */
    boolean areEnough() {
        boolean hasFiles = type.exports().stream().filter(Export::isRequired).allMatch(files::containsKey);
        return hasFiles && type.missing(given).isEmpty();
    }

    Arguments given() {
        return given;
    }

    /** Where to write the files that the request cannot do without. */
    Map<Export, Path> files() {
        return files;
    }

    private String withoutFiles(String line) {
        List<String> words = OrderedArguments.words(line);
        type.exports().stream()
                .filter(Export::isRequired)
                .forEach(export -> words.stream()
                        .filter(word -> !OrderedArguments.isMeeting(word))
                        .findFirst()
                        .ifPresent(word -> {
                            words.remove(word);
                            files.put(export, Path.of(word));
                        }));
        return files.isEmpty() ? line : String.join(" ", words);
    }
}
