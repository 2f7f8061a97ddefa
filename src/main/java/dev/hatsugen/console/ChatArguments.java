package dev.hatsugen.console;

import dev.hatsugen.request.Argument;
import dev.hatsugen.request.Arguments;
import dev.hatsugen.request.Export;
import dev.hatsugen.request.MinutesService;
import dev.hatsugen.request.Parameter;
import dev.hatsugen.request.RequestLine;
import dev.hatsugen.request.RequestType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the words behind a command of the chat: named as on Discord ({@code member:… topic:…}), or in order. Of words in order,
 * the files come first, and the meeting is the first word that looks like one (42, 第42回); a name of several words is known by
 * being offered.
 */
final class ChatArguments {

    private static final Pattern BLANKS = Pattern.compile("[\\s\u3000]+");
    private static final Pattern MEETING = Pattern.compile("第\\p{Nd}+回\\S*|\\p{Nd}{1,3}");

    private final MinutesService minutes;
    private final RequestType type;
    private final List<String> words;
    private final Map<Export, Path> files = new EnumMap<>(Export.class);
    private final Map<Argument, String> values = new EnumMap<>(Argument.class);

    /** @param line the words as typed */
    ChatArguments(MinutesService minutes, RequestType type, String line) {
        this.minutes = minutes;
        this.type = type;
        this.words = new ArrayList<>(Arrays.asList(BLANKS.split(line.strip())));
        words.removeIf(String::isEmpty);
        readFiles();
        String rest = String.join(" ", words);
        values.putAll(RequestLine.arguments(" " + rest).values());
        if (values.isEmpty()) {
            readInOrder(line.strip());
        }
    }

    /** Whether all is there that the request needs. */
    boolean areEnough() {
        boolean hasFiles = type.exports().stream().filter(Export::isRequired).allMatch(files::containsKey);
        return hasFiles && type.missing(given()).isEmpty();
    }

    Arguments given() {
        return new Arguments(values);
    }

    /** Where to write the files that the request cannot do without. */
    Map<Export, Path> files() {
        return files;
    }

    private void readFiles() {
        type.exports().stream()
                .filter(Export::isRequired)
                .forEach(export -> words.stream()
                        .filter(word -> !MEETING.matcher(word).matches())
                        .findFirst()
                        .ifPresent(word -> {
                            words.remove(word);
                            files.put(export, Path.of(word));
                        }));
    }

    private void readInOrder(String line) {
        for (Argument argument : List.of(Argument.MEETING, Argument.MEMBER)) {
            if (type.takes(argument)) {
                takeOffered(argument);
            }
        }
        List<Parameter> open = type.parameters().stream()
                .filter(parameter -> !values.containsKey(parameter.argument()))
                .toList();
        for (Parameter parameter : open) {
            boolean isLast = parameter.equals(open.getLast());
            if (parameter.argument().isFreeText()) {
                values.put(parameter.argument(), line);
            } else if (!words.isEmpty() && (isLast || parameter.argument() != Argument.MEETING)) {
                take(parameter, isLast || isFollowedByMeeting(open, parameter) ? words.size() : 1);
            }
        }
    }

    /** A meeting that none of the words looks like takes none of them from what is before it. */
    private static boolean isFollowedByMeeting(List<Parameter> open, Parameter parameter) {
        int next = open.indexOf(parameter) + 1;
        return open.get(next).argument() == Argument.MEETING;
    }

    /** Takes the longest run of words that is offered for {@code argument}, or the first that looks like a meeting. */
    private void takeOffered(Argument argument) {
        for (int length = words.size(); length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                List<String> run = words.subList(from, from + length);
                String name = String.join(" ", run);
                boolean looksLikeMeeting = argument == Argument.MEETING
                        && length == 1
                        && MEETING.matcher(name).matches();
                if (looksLikeMeeting || minutes.offers(argument, name)) {
                    values.put(argument, name);
                    run.clear();
                    return;
                }
            }
        }
    }

    private void take(Parameter parameter, int count) {
        List<String> taken = words.subList(0, count);
        values.put(parameter.argument(), String.join(parameter.takesSeveral() ? Arguments.SEPARATOR : " ", taken));
        taken.clear();
    }
}
