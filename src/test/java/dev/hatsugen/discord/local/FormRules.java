package dev.hatsugen.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What Discord asks of forms and of suggestions. */
final class FormRules {

    private FormRules() {}

    /** Every rule that the form breaks, in words. */
    static List<String> violations(JsonNode form) {
        List<String> violations = new ArrayList<>();
        require(hasLength(form.path("title"), 1, 45), "a form has a title of at most 45 characters", violations);
        require(hasLength(form.path("custom_id"), 1, 100), "a form has a custom_id", violations);
        require(
                form.path("components").size() >= 1 && form.path("components").size() <= 5,
                "1 to 5 fields",
                violations);
        for (JsonNode label : form.path("components")) {
            require(label.path("type").asInt() == 18, "a field stands in a label", violations);
            require(hasLength(label.path("label"), 1, 45), "a label has at most 45 characters", violations);
            JsonNode field = label.path("component");
            require(hasLength(field.path("custom_id"), 1, 100), "a field has a custom_id", violations);
            require(
                    field.path("placeholder").asText().length() <= 100,
                    "a hint has at most 100 characters",
                    violations);
        }
        return violations;
    }

    /** Every rule that the suggestions for an option break, in words. */
    static List<String> choices(JsonNode choices) {
        List<String> violations = new ArrayList<>();
        require(choices.size() <= 25, "at most 25 suggestions", violations);
        for (JsonNode choice : choices) {
            require(hasLength(choice.path("name"), 1, 100), "a suggestion has 1 to 100 characters", violations);
            require(hasLength(choice.path("value"), 1, 100), "a suggestion's value too", violations);
        }
        return violations;
    }

    private static boolean hasLength(JsonNode text, int least, int most) {
        int length = text.asText().length();
        return length >= least && length <= most;
    }

    private static void require(boolean holds, String rule, List<String> violations) {
        if (!holds) {
            violations.add(rule);
        }
    }
}
