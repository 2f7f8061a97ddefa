package dev.hatsugen.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What Discord asks of a message, and what this project asks on top: nobody is ever notified. */
public final class MessageRules {

    private static final int COMPONENTS_V2 = 1 << 15;

    private final JsonNode message;
    private final List<String> violations = new ArrayList<>();
    private final Set<String> customIds = new HashSet<>();
    private final Set<Integer> ids = new HashSet<>();
    private int components;
    private int textLength;

    private final Set<String> roles;

    private MessageRules(JsonNode message, Set<String> roles) {
        this.message = message;
        this.roles = roles;
    }

    /** Every rule that the message breaks, in words. */
    public static List<String> violations(JsonNode message) {
        return violations(message, Set.of());
    }

    /** @param roles the only ones that may be notified */
    static List<String> violations(JsonNode message, Set<String> roles) {
        MessageRules rules = new MessageRules(message, roles);
        rules.mentions();
        rules.classicParts();
        message.path("components").forEach(rules::component);
        rules.componentTotals();
        return rules.violations;
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            violations.add(rule);
        }
    }

    private void mentions() {
        JsonNode allowed = message.path("allowed_mentions");
        require(allowed.isObject(), "allowed_mentions is set");
        require(allowed.path("parse").isEmpty(), "allowed_mentions.parse is empty");
        require(allowed.path("users").isEmpty(), "no user is mentioned");
        allowed.path("roles").forEach(role -> require(roles.contains(role.asText()), "no other role is mentioned"));
        require(!allowed.path("replied_user").asBoolean(false), "the replied user is not mentioned");
    }

    private void classicParts() {
        require(length(message.path("content")) <= 2000, "content has at most 2000 characters");
        require(message.path("embeds").size() <= 10, "there are at most 10 embeds");
        int embeds = 0;
        for (JsonNode embed : message.path("embeds")) {
            for (String part : List.of("title", "description", "name", "value", "text")) {
                embeds += embed.findValuesAsText(part).stream()
                        .mapToInt(String::length)
                        .sum();
            }
        }
        require(embeds <= 6000, "all embeds together have at most 6000 characters");
        require(message.path("attachments").size() <= 10, "there are at most 10 attachments");
    }

    private void component(JsonNode component) {
        components++;
        textLength += length(component.path("content"));
        require(component.path("type").asInt() != 10 || length(component.path("content")) >= 1, "a text is not empty");
        JsonNode customId = component.path("custom_id");
        if (!customId.isMissingNode()) {
            require(length(customId) >= 1 && length(customId) <= 100, "custom_id has 1 to 100 characters");
            require(customIds.add(customId.asText()), "custom_id is unique");
        }
        require(!isNumbered(component) || ids.add(component.path("id").asInt()), "an id is unique");
        require(length(component.path("label")) <= 80, "a label has at most 80 characters");
        require(component.path("options").size() <= 25, "a select has at most 25 options");
        boolean isSection = component.path("type").asInt() == 9;
        int beside = component.path("components").size();
        require(!isSection || (beside >= 1 && beside <= 3), "a section has one to three texts");
        require(!isSection || component.has("accessory"), "a section has something beside its texts");
        if (component.has("accessory")) {
            component(component.path("accessory"));
        }
        boolean isRow = component.path("type").asInt() == 1;
        require(!isRow || component.path("components").size() <= 5, "a row has at most 5 components");
        component.path("components").forEach(this::component);
    }

    private static boolean isNumbered(JsonNode component) {
        return component.path("id").asInt() != 0;
    }

    private void componentTotals() {
        boolean isV2 = (message.path("flags").asInt() & COMPONENTS_V2) != 0;
        boolean usesV2 = !message.path("components").isEmpty()
                && message.path("components").path(0).path("type").asInt() != 1;
        require(isV2 || !usesV2, "components of version 2 need their flag");
        require(components <= (isV2 ? 40 : 30), "there are at most 40 components");
        require(textLength <= 4000, "all texts together have at most 4000 characters");
        boolean hasClassicParts =
                length(message.path("content")) > 0 || !message.path("embeds").isEmpty();
        require(!isV2 || !hasClassicParts, "version 2 goes without content and embeds");
        require(!isV2 || !message.has("content"), "version 2 goes without even an empty content");
        require(
                components > 0
                        || hasClassicParts
                        || !message.path("attachments").isEmpty(),
                "a message is not empty");
    }

    private static int length(JsonNode text) {
        return text.isTextual() ? text.asText().length() : 0;
    }
}
