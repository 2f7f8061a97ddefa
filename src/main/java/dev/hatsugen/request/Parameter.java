package dev.hatsugen.request;

/**
 * An argument as one request takes it.
 *
 * @param isRequired whether the request needs it
 * @param takesSeveral whether it may hold several values, separated by commas
 * @param isBare whether it goes without its name on a command line; free text always does
 */
public record Parameter(Argument argument, boolean isRequired, boolean takesSeveral, boolean isBare) {

    static Parameter required(Argument argument) {
        return new Parameter(argument, true, false, argument.isFreeText());
    }

    /** A required one that is the only thing its command is about. */
    static Parameter bare(Argument argument) {
        return new Parameter(argument, true, false, true);
    }

    static Parameter optional(Argument argument) {
        return new Parameter(argument, false, false, argument.isFreeText());
    }

    static Parameter several(Argument argument) {
        return new Parameter(argument, false, true, false);
    }
}
