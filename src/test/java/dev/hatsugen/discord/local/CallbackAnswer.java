package dev.hatsugen.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What Discord answers to the first answer of an interaction. */
final class CallbackAnswer {

    private static final int MESSAGE = 4;
    private static final int MESSAGE_LATER = 5;
    private static final int CHANGED_MESSAGE = 7;
    private static final int SUGGESTIONS = 8;
    private static final int FORM = 9;

    private CallbackAnswer() {}

    /** The message itself comes along only where the answer has written one; a promised one has no more than its id. */
    static ObjectNode of(Interaction interaction, JsonNode callback) {
        int type = callback.path("type").asInt();
        ObjectNode answer = Json.object();
        ObjectNode about =
                answer.putObject("interaction").put("id", interaction.id()).put("type", interaction.type());
        if (type != SUGGESTIONS && type != FORM) {
            ObjectNode message = interaction.message(callback.path("data"));
            about.put("response_message_id", message.path("id").asText())
                    .put("response_message_loading", type == MESSAGE_LATER)
                    .put("response_message_ephemeral", interaction.isPrivate());
            if (type == MESSAGE || type == CHANGED_MESSAGE) {
                answer.putObject("resource").put("type", type).set("message", message);
            }
        }
        return answer;
    }
}
