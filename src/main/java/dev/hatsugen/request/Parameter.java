package dev.hatsugen.request;

/**
 * An argument as one request takes it.
 *
 * @param isRequired whether the request needs it
 * @param takesSeveral whether it may hold several values, separated by commas
 */
public record Parameter(Argument argument, boolean isRequired, boolean takesSeveral) {

    static Parameter required(Argument argument) {
        return new Parameter(argument, true, false);
    }

    static Parameter optional(Argument argument) {
        return new Parameter(argument, false, false);
    }

    static Parameter several(Argument argument) {
        return new Parameter(argument, false, true);
    }
}
