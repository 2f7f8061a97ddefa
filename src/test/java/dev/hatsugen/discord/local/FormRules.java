package dev.hatsugen.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What Discord asks of forms and of suggestions. */
final class FormRules {

    private static final int TEXT_INPUT = 4;
    private static final int TEXT = 10;
    private static final int LABEL = 18;
    private static final int MAX_INPUT_LENGTH = 4000;

    /** A menu, a text, menus of people and places, files, choices. */
    private static final Set<Integer> FIELDS = Set.of(3, TEXT_INPUT, 5, 6, 7, 8, 19, 21, 22, 23);

    private FormRules() {}

    /** Every rule that the form breaks, in words. */
    static List<String> violations(JsonNode form) {
        Violations broken = new Violations();
        broken.require(Violations.isBetween(form.path("title"), 1, 45), "a form has a title of at most 45 characters");
        broken.require(Violations.isBetween(form.path("custom_id"), 1, 100), "a form has a custom_id");
        int count = form.path("components").size();
        broken.require(count >= 1 && count <= 5, "a form has 1 to 5 fields");
        Set<String> ids = new HashSet<>();
        for (JsonNode part : form.path("components")) {
            int type = part.path("type").asInt();
            broken.require(type == LABEL || type == TEXT, "a field stands in a label");
            if (type == LABEL) {
                label(part, ids, broken);
            }
        }
        return broken.list();
    }

    private static void label(JsonNode label, Set<String> ids, Violations broken) {
        broken.require(Violations.isBetween(label.path("label"), 1, 45), "a label has at most 45 characters");
        broken.requireAtMost(label.path("description"), 100, "the description of a field");
        JsonNode field = label.path("component");
        broken.require(FIELDS.contains(field.path("type").asInt()), "a label has a field");
        broken.require(Violations.isBetween(field.path("custom_id"), 1, 100), "a field has a custom_id");
        broken.require(ids.add(field.path("custom_id").asText()), "the custom_id of a field is unique");
        broken.requireAtMost(field.path("placeholder"), 100, "a hint");
        broken.require(!field.has("label") || field.path("label").isNull(), "a field in a label has none of its own");
        if (field.path("type").asInt() == TEXT_INPUT) {
            broken.require(
                    field.path("style").asInt() == 1 || field.path("style").asInt() == 2, "a style is 1 or 2");
            broken.requireNumber(field.path("min_length"), 0, MAX_INPUT_LENGTH, "the least length");
            broken.requireNumber(field.path("max_length"), 1, MAX_INPUT_LENGTH, "the greatest length");
            broken.requireAtMost(field.path("value"), MAX_INPUT_LENGTH, "what stands in a field");
        }
    }

    /** Every rule that the suggestions for an option break, in words. */
    static List<String> choices(JsonNode choices) {
        Violations broken = new Violations();
        broken.require(choices.size() <= 25, "at most 25 suggestions");
        for (JsonNode choice : choices) {
            broken.require(Violations.isBetween(choice.path("name"), 1, 100), "a suggestion has 1 to 100 characters");
            broken.require(Violations.isBetween(choice.path("value"), 1, 100), "a suggestion's value too");
        }
        return broken.list();
    }
}
