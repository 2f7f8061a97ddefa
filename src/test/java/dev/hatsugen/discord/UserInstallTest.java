package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hatsugen.RealAnswers;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.Recorded;
import dev.hatsugen.discord.runtime.AccessSettings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who has installed the bot for themselves asks where nobody else has invited it. */
final class UserInstallTest extends OnLocalMinutes {

    private static final String ELSEWHERE = "800000000000000001";
    private static final Set<String> OF_THE_SERVER = Set.of("minutes", "setup", "status", "feedback", "subscribe");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onlyTheAskerSeesTheAnswerAndItHangsOnNoThread(boolean isInServer) throws Exception {
        start(RealAnswers.answers());
        Consumer<ObjectNode> place = isInServer ? UserInstallTest::inAnotherServer : UserInstallTest::inAGroup;

        Interaction asked = discord.send(Invocation.ask(QUESTION), place);

        assertThat(asked.isPrivate()).isTrue();
        assertThat(asked.replyText()).contains("城内 実");
        assertThat(asked.buttons()).doesNotContain("thread", "share").anyMatch(id -> id.startsWith("context"));
        Interaction listed = discord.send(new Invocation("meetings", Map.of(), "ja", false), place);
        assertThat(listed.isPrivate()).isTrue();
    }

    @Test
    void inAServerThatHasInvitedTheBotTheAnswerIsForEverybody() throws Exception {
        start(RealAnswers.answers());

        Interaction asked =
                discord.send(Invocation.ask(QUESTION), event -> owners(event).put("1", "900000000000000004"));

        assertThat(asked.isPrivate()).isFalse();
        assertThat(asked.buttons()).contains("thread");
    }

    /** A card from when the bot was in that server still has its button. */
    @Test
    void whereTheBotIsNoMemberNoThreadIsOpenedAndThatIsToldAsOneOfThreads() throws Exception {
        start(RealAnswers.answers());
        Interaction asked = discord.send(Invocation.ask(QUESTION));
        assertThat(asked.buttons()).contains("thread");

        Interaction clicked = discord.click("thread", asked.message(), UserInstallTest::inAnotherServer);

        assertThat(clicked.replyText()).contains("スレッドを作れません").doesNotContain("検索");
        assertThat(log.lines()).noneMatch(line -> line.contains("failed unexpectedly"));
    }

    @Test
    void theLocksOfTheSettingsHoldThereToo() throws Exception {
        access = new AccessSettings(10, 10, Set.of(), Set.of("12345"));
        start(RealAnswers.answers());

        for (Consumer<ObjectNode> place :
                List.<Consumer<ObjectNode>>of(UserInstallTest::inAnotherServer, UserInstallTest::inAGroup)) {
            Interaction asked = discord.send(Invocation.ask(QUESTION), place);
            assertThat(Interaction.text(asked.callback())).containsAnyOf("ロールが必要です", "お答えできません");
        }
    }

    @Test
    void whatIsOfAServerIsNotOfferedToThem() throws Exception {
        start(RealAnswers.answers());
        Recorded registration = discord.rest().requests().stream()
                .filter(request -> request.route().startsWith("PUT"))
                .findFirst()
                .orElseThrow();

        registration.body().forEach(command -> {
            List<String> types = StreamSupport.stream(
                            command.path("integration_types").spliterator(), false)
                    .map(type -> type.asText())
                    .toList();
            assertThat(types)
                    .as(command.path("name").asText())
                    .isEqualTo(
                            OF_THE_SERVER.contains(command.path("name").asText()) ? List.of("0") : List.of("0", "1"));
        });
    }

    private static void inAnotherServer(ObjectNode event) {
        event.put("guild_id", ELSEWHERE);
        ((ObjectNode) event.path("guild")).put("id", ELSEWHERE);
        ((ObjectNode) event.path("channel")).put("guild_id", ELSEWHERE).put("id", "800000000000000002");
        owners(event).put("1", "900000000000000004").remove("0");
    }

    /** A direct message between people. */
    private static void inAGroup(ObjectNode event) {
        event.put("context", 2)
                .put("channel_id", "800000000000000003")
                .set("user", event.path("member").path("user"));
        for (String field : List.of("guild_id", "guild", "guild_locale", "member")) {
            event.remove(field);
        }
        ObjectNode channel = event.putObject("channel");
        channel.put("id", "800000000000000003")
                .put("type", 3)
                .put("name", "group")
                .put("owner_id", "800000000000000004");
        channel.putArray("recipients").add(event.path("user"));
        owners(event).put("1", "900000000000000004").remove("0");
    }

    private static ObjectNode owners(ObjectNode event) {
        return (ObjectNode) event.path("authorizing_integration_owners");
    }
}
