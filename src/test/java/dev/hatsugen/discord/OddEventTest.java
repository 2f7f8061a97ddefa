package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hatsugen.RealAnswers;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an event holds or lacks, its user sees that the bot is at work, and gets one reply. */
final class OddEventTest extends OnLocalMinutes {

    @BeforeEach
    void startTheBot() throws Exception {
        start(RealAnswers.answers());
    }

    private void assertReplied(Invocation given, Consumer<ObjectNode> change) {
        Interaction odd = discord.send(given, change);

        int type = odd.callback().path("type").asInt();
        assertThat(type).isIn(4, 5);
        assertThat(type == 4 ? Interaction.text(odd.callback()) : odd.replyText())
                .isNotBlank();
        assertThat(discord.send(Invocation.ask(QUESTION)).replyText()).contains("城内");
        assertThat(log.lines()).noneMatch(line -> line.contains("ERROR") || line.contains("Exception"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "", "ja-JP"})
    void aLanguageThatDiscordAddsLaterIsEnglish(String locale) {
        assertReplied(Invocation.ask(QUESTION), event -> event.put("locale", locale));
        assertReplied(new Invocation("help", Map.of(), "ja", false), event -> event.put("locale", locale));
    }

    @ParameterizedTest
    @ValueSource(strings = {"app_permissions", "guild_locale", "entitlements", "attachment_size_limit"})
    void whatDiscordLeavesOutIsNotNeeded(String field) {
        assertReplied(Invocation.ask(QUESTION), event -> event.remove(field));
    }

    @Test
    void aUserWithoutADisplayNameIsStillSomebody() {
        assertReplied(
                Invocation.ask(QUESTION),
                event -> ((ObjectNode) event.path("member").path("user")).putNull("global_name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask", "statements", "subscribe", "feedback", "minutes", "verify", "search"})
    void aCommandWithoutItsOptionsHasOneReply(String command) {
        Interaction odd = discord.send(new Invocation(command, Map.of(), "ja", false));

        int type = odd.callback().path("type").asInt();
        assertThat(type == 4 ? Interaction.text(odd.callback()) : odd.replyText())
                .isNotBlank();
        assertThat(discord.send(Invocation.ask(QUESTION)).replyText()).contains("城内");
    }
}
