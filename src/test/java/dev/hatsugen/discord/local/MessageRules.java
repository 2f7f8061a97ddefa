package dev.hatsugen.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** What Discord asks of a message, and what this project asks on top: nobody is ever notified. */
public final class MessageRules {

    private static final int COMPONENTS_V2 = 1 << 15;

    /** No embeds, for one person, silent, a voice message, components of version 2: more a bot cannot set. */
    private static final int SETTABLE = 1 << 2 | 1 << 6 | 1 << 12 | 1 << 13 | COMPONENTS_V2;

    private static final String ID = "[0-9]{1,20}";

    private final JsonNode message;
    private final Violations broken = new Violations();
    private final ComponentRules components = new ComponentRules(broken);
    private final Set<String> roles;
    private final boolean isV2;

    private MessageRules(JsonNode message, Set<String> roles) {
        this.message = message;
        this.roles = roles;
        isV2 = (message.path("flags").asInt() & COMPONENTS_V2) != 0;
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
        rules.reference();
        rules.components.check(message.path("components"));
        MediaRules.attached(message, rules.isV2, rules.broken);
        rules.totals();
        return rules.broken.list();
    }

    private void require(boolean holds, String rule) {
        broken.require(holds, rule);
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
        broken.requireAtMost(message.path("content"), 2000, "content");
        broken.requireAtMost(message.path("nonce"), 25, "a nonce");
        require((message.path("flags").asInt() & ~SETTABLE) == 0, "flags are such as a bot may set");
        require(message.path("embeds").size() <= 10, "there are at most 10 embeds");
        int embeds = 0;
        for (JsonNode embed : message.path("embeds")) {
            for (String part : List.of("title", "description", "name", "value", "text")) {
                embeds += embed.findValues(part).stream()
                        .mapToInt(Violations::length)
                        .sum();
            }
        }
        require(embeds <= 6000, "all embeds together have at most 6000 characters");
    }

    private void reference() {
        JsonNode reference = message.path("message_reference");
        if (!reference.isMissingNode()) {
            require(reference.path("message_id").asText().matches(ID), "a reference names a message");
            broken.requireNumber(reference.path("type"), 0, 1, "the type of a reference");
            for (String place : List.of("channel_id", "guild_id")) {
                require(!reference.has(place) || reference.path(place).asText().matches(ID), "a place has an id");
            }
        }
    }

    private void totals() {
        boolean usesV2 = message.path("components").findValues("type").stream().anyMatch(type -> type.asInt() >= 9);
        require(isV2 || !usesV2, "components of version 2 need their flag");
        require(components.count() <= (isV2 ? 40 : 30), "there are at most 40 components");
        require(components.textLength() <= 4000, "all texts together have at most 4000 characters");
        boolean hasClassicParts = Violations.length(message.path("content")) > 0
                || !message.path("embeds").isEmpty();
        require(!isV2 || !hasClassicParts, "version 2 goes without content and embeds");
        require(!isV2 || !message.has("content"), "version 2 goes without even an empty content");
        require(
                components.count() > 0
                        || hasClassicParts
                        || !message.path("attachments").isEmpty(),
                "a message is not empty");
    }
}
