package dev.hatsugen.request;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What was given for the arguments of a request.
 *
 * @param values one for each argument that was given
 */
public record Arguments(Map<Argument, String> values) {

    /** For requests that take nothing. */
    public static final Arguments NONE = new Arguments(Map.of());

    /** Joins the values of an argument that takes several. */
    public static final String SEPARATOR = "、";

    private static final Pattern SEPARATORS = Pattern.compile("[,、，]");

    public Arguments {
        values = Map.copyOf(values);
    }

    /** The value without blanks around it; empty where none was given. */
    public String of(Argument argument) {
        return values.getOrDefault(argument, "").strip();
    }

    /** The values of an argument that takes several, separated by commas. */
    List<String> list(Argument argument) {
        return Arrays.stream(SEPARATORS.split(of(argument)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    Arguments with(Argument argument, String value) {
        Map<Argument, String> changed = new EnumMap<>(Argument.class);
        changed.putAll(values);
        changed.put(argument, value);
        return new Arguments(changed);
    }
}
