package dev.hatsugen.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The rules that one request breaks, in words. */
final class Violations {

    private final List<String> rules = new ArrayList<>();

    List<String> list() {
        return rules;
    }

    void require(boolean holds, String rule) {
        if (!holds) {
            rules.add(rule);
        }
    }

    /** Requires a text of that length where there is one at all. */
    void requireAtMost(JsonNode text, int most, String what) {
        require(length(text) <= most, what + " has at most " + most + " characters");
    }

    /** Requires a whole number within bounds where there is one at all; text that is a number counts. */
    void requireNumber(JsonNode number, int least, int most, String what) {
        boolean isMissing = number.isMissingNode() || number.isNull();
        int value = number.asInt(least - 1);
        require(isMissing || (value >= least && value <= most), what + " is from " + least + " to " + most);
    }

    /** In characters as Discord counts them. */
    static int length(JsonNode text) {
        return text.isTextual() ? text.asText().codePointCount(0, text.asText().length()) : 0;
    }

    static boolean isBetween(JsonNode text, int least, int most) {
        return length(text) >= least && length(text) <= most;
    }
}
