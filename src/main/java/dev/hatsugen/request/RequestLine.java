package dev.hatsugen.request;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A request as its user would type it: {@code /statements member:… topic:…}, in English or Japanese. */
public record RequestLine(RequestType type, Arguments given) {

    private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);

    /** The line. A colon in a value becomes a wide one, so that it separates nothing. */
    public String text(Locale language) {
        return "/" + type.name(language)
                + Arrays.stream(Argument.values())
                        .filter(argument -> !given.of(argument).isEmpty())
                        .map(argument -> " " + argument.name(language) + ":"
                                + shown(argument, language).replace(':', '：'))
                        .collect(Collectors.joining());
    }

    private String shown(Argument argument, Locale language) {
        String value = given.of(argument);
        return argument.choices().contains(value) ? new Suggestion(argument, value, "").name(language) : value;
    }

    /** Whether it asks what was decided, at no meeting in particular; in a talk that is what was decided on its subject. */
    public boolean isForAnyDecisions() {
        return type.equals(MinutesRequest.ListDecisions.TYPE) && given.values().isEmpty();
    }

    /** Reads what {@link #text} wrote, in either language; empty where {@code line} names no type of request. */
    public static Optional<RequestLine> read(String line) {
        for (Locale language : LANGUAGES) {
            for (RequestType type : MinutesRequest.types()) {
                String name = "/" + type.name(language);
                if (line.equals(name) || line.startsWith(name + " ")) {
                    return Optional.of(new RequestLine(type, arguments(line.substring(name.length()), language)));
                }
            }
        }
        return Optional.empty();
    }

    /** The arguments that are named in {@code words}, in either language; none where there are no names. */
    public static Arguments arguments(String words) {
        return LANGUAGES.stream()
                .map(language -> arguments(words, language))
                .filter(arguments -> !arguments.values().isEmpty())
                .findFirst()
                .orElse(Arguments.NONE);
    }

    /** What stands before the first argument that is named in {@code words}; all of them where none is. */
    static String before(String words) {
        return LANGUAGES.stream()
                .map(language -> names(language).matcher(words))
                .filter(Matcher::find)
                .findFirst()
                .map(name -> words.substring(0, name.start()))
                .orElse(words);
    }

    private static Pattern names(Locale language) {
        return Pattern.compile(Arrays.stream(Argument.values())
                .map(argument -> argument.name(language))
                .collect(Collectors.joining("|", " (", "):")));
    }

    private static Arguments arguments(String words, Locale language) {
        Map<String, Argument> byName = new LinkedHashMap<>();
        Arrays.stream(Argument.values()).forEach(argument -> byName.put(argument.name(language), argument));
        Matcher next = names(language).matcher(words);
        Map<Argument, String> values = new EnumMap<>(Argument.class);
        Argument open = null;
        int from = 0;
        while (next.find()) {
            if (open != null) {
                values.put(open, words.substring(from, next.start()));
            }
            open = byName.get(next.group(1));
            from = next.end();
        }
        if (open != null) {
            values.put(open, words.substring(from));
        }
        return new Arguments(values);
    }
}
