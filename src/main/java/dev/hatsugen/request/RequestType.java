package dev.hatsugen.request;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of request: its name and its arguments, from which every user interface makes its command. The messages
 * {@code NAME.name} and {@code NAME.description} go with it.
 *
 * @param name the English name
 * @param parameters in the order in which users give them
 * @param exports the files that its report can be had as
 * @param reader makes the request from arguments of which none that is required is missing
 */
public record RequestType(
        String name,
        List<Parameter> parameters,
        List<Export> exports,
        Function<Arguments, ? extends MinutesRequest> reader) {

    public RequestType {
        parameters = List.copyOf(parameters);
        exports = List.copyOf(exports);
    }

    RequestType(String name, Function<Arguments, ? extends MinutesRequest> reader, Parameter... parameters) {
        this(name, List.of(parameters), List.of(), reader);
    }

    RequestType with(Export... files) {
        return new RequestType(name, parameters, List.of(files), reader);
    }

    /** The type that is called so in English or Japanese. */
    public static Optional<RequestType> named(String name) {
        return MinutesRequest.types().stream()
                .filter(type ->
                        type.name.equals(name) || type.name(Locale.JAPANESE).equals(name))
                .findFirst();
    }

    /** The name as a user of {@code language} types it. */
    public String name(Locale language) {
        return RequestMessages.of(language, name + ".name");
    }

    /** What it gives, in one line. */
    public String description(Locale language) {
        return RequestMessages.of(language, name + ".description");
    }

    /** Whether it takes that argument. */
    public boolean takes(Argument argument) {
        return parameters.stream().anyMatch(parameter -> parameter.argument() == argument);
    }

    /** Whether it takes that argument without its name on a command line. */
    public boolean takesBare(Argument argument) {
        return parameters.stream().anyMatch(parameter -> parameter.argument() == argument && parameter.isBare());
    }

    /** The first argument that it needs and that was not given. */
    public Optional<Argument> missing(Arguments given) {
        return parameters.stream()
                .filter(parameter ->
                        parameter.isRequired() && given.of(parameter.argument()).isEmpty())
                .map(Parameter::argument)
                .findFirst();
    }
}
