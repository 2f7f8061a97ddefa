package dev.hatsugen.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** What Discord asks of files and pictures: what is sent is shown, and what is shown is sent. */
final class MediaRules {

    private static final String ATTACHED = "attachment://";
    private static final int FILE = 13;
    private static final int GALLERY = 12;

    private MediaRules() {}

    /** Checks a file, a gallery or a small picture. */
    static void check(JsonNode component, Violations broken) {
        switch (component.path("type").asInt()) {
            case FILE ->
                broken.require(
                        component.path("file").path("url").asText().startsWith(ATTACHED),
                        "a file is one that comes with the message");
            case GALLERY -> {
                JsonNode items = component.path("items");
                broken.require(!items.isEmpty() && items.size() <= 10, "a gallery has 1 to 10 pictures");
                items.forEach(item -> picture(item, broken));
            }
            default -> picture(component, broken);
        }
    }

    private static void picture(JsonNode picture, Violations broken) {
        String url = picture.path("media").path("url").asText();
        broken.require(url.startsWith(ATTACHED) || url.matches("https?://.+"), "a picture has an address");
        broken.requireAtMost(picture.path("description"), 1024, "the description of a picture");
    }

    /**
     * Checks that exactly those files come with a message that it shows.
     *
     * @param showsByComponents whether nothing is shown but by a component
     */
    static void attached(JsonNode message, boolean showsByComponents, Violations broken) {
        broken.require(message.path("attachments").size() <= 10, "there are at most 10 attachments");
        Set<String> sent = new HashSet<>();
        for (JsonNode attachment : message.path("attachments")) {
            broken.require(attachment.path("id").asText().matches("[0-9]+"), "an attachment's id is a number");
            broken.requireAtMost(attachment.path("description"), 1024, "the description of an attachment");
            if (attachment.has("filename")) {
                broken.require(sent.add(attachment.path("filename").asText()), "the name of a file is unique");
            }
        }
        Set<String> shown = shown(message);
        broken.require(sent.containsAll(shown), "a file that is shown comes with the message");
        broken.require(!showsByComponents || shown.containsAll(sent), "a file that comes with the message is shown");
    }

    private static Set<String> shown(JsonNode message) {
        Set<String> shown = new HashSet<>();
        for (String url : message.path("components").findValuesAsText("url")) {
            if (url.startsWith(ATTACHED)) {
                shown.add(url.substring(ATTACHED.length()));
            }
        }
        return shown;
    }
}
