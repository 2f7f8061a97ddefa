package dev.hatsugen.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** What Discord asks of the components of a message: which may stand in which, and what each must have. */
final class ComponentRules {

    private static final int ROW = 1;
    private static final int BUTTON = 2;
    private static final int SELECT = 3;
    private static final int SECTION = 9;
    private static final int TEXT = 10;
    private static final int THUMBNAIL = 11;
    private static final int GALLERY = 12;
    private static final int FILE = 13;
    private static final int SEPARATOR = 14;
    private static final int CONTAINER = 17;

    private static final Set<Integer> SELECTS = Set.of(SELECT, 5, 6, 7, 8);
    private static final Set<Integer> IN_CONTAINER = Set.of(ROW, SECTION, TEXT, GALLERY, FILE, SEPARATOR);

    private final Violations broken;
    private final Set<String> customIds = new HashSet<>();
    private final Set<Integer> ids = new HashSet<>();
    private int count;
    private int textLength;

    ComponentRules(Violations broken) {
        this.broken = broken;
    }

    /** How many there were, those inside others too. */
    int count() {
        return count;
    }

    /** How many characters all texts have. */
    int textLength() {
        return textLength;
    }

    /** Checks all components of a message. */
    void check(JsonNode components) {
        for (JsonNode component : components) {
            int type = component.path("type").asInt();
            require(
                    IN_CONTAINER.contains(type) || type == CONTAINER,
                    "a message holds rows, sections, texts, galleries, files, separators and containers, not " + type);
            component(component);
        }
    }

    private void component(JsonNode component) {
        count++;
        JsonNode customId = component.path("custom_id");
        if (!customId.isMissingNode()) {
            require(Violations.isBetween(customId, 1, 100), "custom_id has 1 to 100 characters");
            require(customIds.add(customId.asText()), "custom_id is unique");
        }
        int id = component.path("id").asInt();
        require(id == 0 || ids.add(id), "an id is unique");
        switch (component.path("type").asInt()) {
            case ROW -> row(component);
            case SECTION -> section(component);
            case TEXT -> text(component);
            case GALLERY, FILE, THUMBNAIL -> MediaRules.check(component, broken);
            case SEPARATOR -> broken.requireNumber(component.path("spacing"), 1, 2, "a separator's spacing");
            case CONTAINER -> container(component);
            case BUTTON -> ControlRules.button(component, broken);
            case SELECT, 5, 6, 7, 8 -> ControlRules.select(component, broken);
            default -> require(false, "a component of a message is of a type that there is");
        }
    }

    private void row(JsonNode row) {
        JsonNode inside = row.path("components");
        int buttons = 0;
        int selects = 0;
        for (JsonNode component : inside) {
            int type = component.path("type").asInt();
            buttons += type == BUTTON ? 1 : 0;
            selects += SELECTS.contains(type) ? 1 : 0;
            component(component);
        }
        require(buttons + selects == inside.size(), "a row of a message holds buttons or a menu");
        require(
                selects == 0 ? buttons >= 1 && buttons <= 5 : inside.size() == 1,
                "a row holds 1 to 5 buttons or a menu");
    }

    private void section(JsonNode section) {
        JsonNode inside = section.path("components");
        require(!inside.isEmpty() && inside.size() <= 3, "a section has one to three texts");
        for (JsonNode component : inside) {
            require(component.path("type").asInt() == TEXT, "a section has texts");
            component(component);
        }
        JsonNode accessory = section.path("accessory");
        int type = accessory.path("type").asInt();
        require(type == BUTTON || type == THUMBNAIL, "a section has a button or a picture beside its texts");
        if (!accessory.isMissingNode()) {
            component(accessory);
        }
    }

    private void text(JsonNode text) {
        require(!text.path("content").asText().isBlank(), "a text is not empty");
        textLength += Violations.length(text.path("content"));
    }

    private void container(JsonNode container) {
        broken.requireNumber(container.path("accent_color"), 0, 0xFFFFFF, "a colour");
        require(!container.path("components").isEmpty(), "a container is not empty");
        for (JsonNode component : container.path("components")) {
            require(
                    IN_CONTAINER.contains(component.path("type").asInt()),
                    "a container holds rows, sections, texts, galleries, files and separators");
            component(component);
        }
    }

    private void require(boolean holds, String rule) {
        broken.require(holds, rule);
    }
}
