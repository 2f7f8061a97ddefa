package dev.hatsugen.discord.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** Whether the local Discord lets the bot see what Discord does, and no more. */
final class DeliveryTest {

    private static ObjectNode withAll(Writing writing) {
        ObjectNode message = Payloads.created(writing);
        message.putArray("embeds").addObject().put("title", "embedded");
        message.putArray("attachments").addObject().put("filename", "attached.txt");
        message.putArray("components").addObject().put("type", 10).put("content", "component");
        return message;
    }

    @Test
    void withoutTheRightToReadEverythingThatPeopleWriteIsEmpty() {
        ObjectNode seen = Delivery.toBot(withAll(Writing.of("words")), false);

        assertThat(seen.toString()).doesNotContain("words", "embedded", "attached.txt", "component\"");
        assertThat(seen.path("author")).isEqualTo(Accounts.reader());
    }

    @Test
    void whatIsMeantForTheBotIsWhole() {
        ObjectNode mentioning = withAll(Writing.of(Writing.MENTION + " words"));
        ObjectNode direct = withAll(Writing.directly("words"));
        ObjectNode plain = withAll(Writing.of("words"));

        assertThat(Delivery.toBot(mentioning, false)).isEqualTo(mentioning);
        assertThat(Delivery.toBot(direct, false)).isEqualTo(direct);
        assertThat(Delivery.toBot(plain, true)).isEqualTo(plain);
    }

    @Test
    void whatAMentionRepliesToIsStillEmpty() {
        ObjectNode other = withAll(Writing.of("words of another"));
        ObjectNode mentioning = Payloads.created(Writing.of(Writing.MENTION).replyingTo(other));

        assertThat(Delivery.toBot(mentioning, false).toString()).doesNotContain("words of another");
    }

    @Test
    void theBotsOwnMessagesComeBackWithTheirServer() {
        ObjectNode posted = Payloads.message(Snowflakes.now(), Json.object(), false);

        assertThat(Delivery.own(posted).path("guild_id").asText()).isEqualTo(Payloads.GUILD_ID);
        assertThat(Delivery.own(posted.put("channel_id", Payloads.DIRECT_ID)).has("guild_id"))
                .isFalse();
    }
}
