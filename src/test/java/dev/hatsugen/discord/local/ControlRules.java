package dev.hatsugen.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** What Discord asks of buttons and menus. */
final class ControlRules {

    private static final int LINK = 5;
    private static final int PREMIUM = 6;
    private static final int OF_OPTIONS = 3;

    private ControlRules() {}

    static void button(JsonNode button, Violations broken) {
        int style = button.path("style").asInt();
        broken.require(style >= 1 && style <= PREMIUM, "a button has a style from 1 to 6");
        broken.require(button.has("custom_id") == (style < LINK), "a button has a custom_id unless it leads elsewhere");
        broken.require(button.has("url") == (style == LINK), "a button of style 5 has an address, others none");
        broken.require(button.has("sku_id") == (style == PREMIUM), "a button of style 6 has a product, others none");
        broken.requireAtMost(button.path("label"), 80, "a label");
        broken.requireAtMost(button.path("url"), 512, "an address");
        broken.require(
                style == PREMIUM
                        || Violations.length(button.path("label")) > 0
                        || button.path("emoji").isObject(),
                "a button has a label or an emoji");
    }

    static void select(JsonNode select, Violations broken) {
        JsonNode options = select.path("options");
        boolean hasOptions = select.path("type").asInt() == OF_OPTIONS;
        broken.require(select.has("custom_id"), "a menu has a custom_id");
        broken.require(!hasOptions || (!options.isEmpty() && options.size() <= 25), "a menu has 1 to 25 options");
        broken.requireAtMost(select.path("placeholder"), 150, "a menu's hint");
        broken.requireNumber(select.path("min_values"), 0, 25, "the least number of values");
        broken.requireNumber(select.path("max_values"), 1, 25, "the greatest number of values");
        Set<String> values = new HashSet<>();
        for (JsonNode option : options) {
            broken.require(Violations.isBetween(option.path("label"), 1, 100), "an option has a label of 1 to 100");
            broken.require(Violations.isBetween(option.path("value"), 1, 100), "an option has a value of 1 to 100");
            broken.require(values.add(option.path("value").asText()), "an option's value is unique");
            broken.requireAtMost(option.path("description"), 100, "an option's description");
        }
    }
}
