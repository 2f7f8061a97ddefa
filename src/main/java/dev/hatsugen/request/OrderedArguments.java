package dev.hatsugen.request;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the words behind the name of a command: named as on Discord ({@code member:… topic:…}), or in order. Of words in order, the
 * meeting is the first that looks like one (42, 第42回); a name of several words is known by being offered. Free text takes all
 * words up to the first that is named.
 */
public final class OrderedArguments {

    private static final Pattern BLANKS = Pattern.compile("[\\s\u3000]+");
    private static final Pattern MEETING = Pattern.compile("第\\p{Nd}+回\\S*|\\p{Nd}{1,3}");

    private final MinutesService minutes;
    private final RequestType type;
    private final List<String> words;
    private final Map<Argument, String> values = new EnumMap<>(Argument.class);

    /** @param line the words as typed */
    public OrderedArguments(MinutesService minutes, RequestType type, String line) {
        this.minutes = minutes;
        this.type = type;
        this.words = words(line);
        values.putAll(RequestLine.arguments(" " + String.join(" ", words)).values());
        if (values.isEmpty()) {
            readInOrder(line.strip());
        } else {
            readFreeText(RequestLine.before(" " + String.join(" ", words)).strip());
        }
    }

    /** What stands before the first name is the free text. */
    private void readFreeText(String text) {
        type.parameters().stream()
                .map(Parameter::argument)
                .filter(argument -> argument.isFreeText() && !text.isEmpty())
                .forEach(argument -> values.putIfAbsent(argument, text));
    }

    /** What was given; what is required may be missing. */
    public Arguments given() {
        return new Arguments(values);
    }

    /** The words of a line, to be changed. */
    public static List<String> words(String line) {
        List<String> words = new ArrayList<>(Arrays.asList(BLANKS.split(line.strip())));
        words.removeIf(String::isEmpty);
        return words;
    }

    /** Whether a word looks like a meeting. */
    public static boolean isMeeting(String word) {
        return MEETING.matcher(word).matches();
    }

    private void readInOrder(String line) {
        Argument first = type.parameters().isEmpty()
                ? null
                : type.parameters().getFirst().argument();
        if (first != null && first.isFreeText()) {
            values.put(first, line);
            return;
        }
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
            if (!words.isEmpty() && (isLast || parameter.argument() != Argument.MEETING)) {
                take(parameter, isLast || isFollowedByMeeting(open, parameter) ? words.size() : 1);
            }
        }
    }

    /** A meeting that none of the words looks like takes none of them from what stands before it. */
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
                boolean looksLikeMeeting = argument == Argument.MEETING && length == 1 && isMeeting(name);
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
