package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealCorpus;
import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.LocalDiscord;
import dev.hatsugen.discord.local.Writing;
import dev.hatsugen.discord.runtime.AccessSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every entrance has the same lock, and none opens by itself. */
final class LocksTest extends OnLocalDiscord {

    private static final String NO_CHANNEL = "このチャンネルではお答えできません";
    private static final String NO_DIRECT_MESSAGES = "ダイレクトメッセージではお答えできません";
    private static final int SUBCOMMAND = 1;
    private static final AccessSettings ELSEWHERE = new AccessSettings(10, 10, Set.of("12345"), Set.of());

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void directMessagesAreNoWayAroundRolesAndChannels(boolean byRole) throws Exception {
        access = byRole
                ? new AccessSettings(10, 10, Set.of(), Set.of("12345"))
                : new AccessSettings(10, 10, Set.of(LocalDiscord.channelId()), Set.of());
        start(SampleAnswers::answered);

        Interaction asked = discord.send(Invocation.ask(QUESTION).directly());
        discord.write(Writing.directly(QUESTION));

        assertThat(Interaction.text(asked.callback())).contains(NO_DIRECT_MESSAGES);
        assertThat(Interaction.text(discord.rest().messages().next())).contains(NO_DIRECT_MESSAGES);
    }

    @Test
    void nothingIsOfferedWhereNobodyMayAsk() throws Exception {
        corpus = RealCorpus.corpus();
        Invocation typing = new Invocation("statements", Map.of("member", ""), "ja", false);
        DiscordBot open = start(SampleAnswers::answered);
        assertThat(discord.type(typing).callback().findValuesAsText("name")).isNotEmpty();
        open.close();
        access = ELSEWHERE;
        start(SampleAnswers::answered);

        assertThat(discord.type(typing).callback().findValuesAsText("name")).isEmpty();
        assertThat(figures().turnedAway()).isZero();
    }

    @Test
    void theMenuOfAMessageHasTheSameLock() throws Exception {
        access = ELSEWHERE;
        start(SampleAnswers::answered);

        Interaction chosen = discord.choose("Verify this text", LocalDiscord.written("言葉"));

        assertThat(Interaction.text(chosen.callback())).contains(NO_CHANNEL);
    }

    /** A server can give an admin's command to anybody: each that is registered for admins looks for itself. */
    @Test
    void whoMayNotManageTheServerGetsNothingOfItsAdmins() throws Exception {
        start(SampleAnswers::answered);
        List<String> commands = ofAdmins();
        assertThat(commands).contains("status", "feedback export", "feedback list", "setup", "minutes remove");
        for (String command : commands) {
            Interaction refused = discord.send(new Invocation(command, Map.of(), "ja", false).byWhoIsNoAdmin());

            assertThat(refused.isPrivate()).as(command).isTrue();
            assertThat(Interaction.text(refused.callback())).as(command).contains("「サーバー管理」の権限が必要です");
        }
        assertThat(figures().turnedAway()).isEqualTo(commands.size());
        assertThat(discord.send(new Invocation("status", Map.of(), "ja", false)).replyText())
                .isNotEmpty();
    }

    /** The commands that Discord offers admins alone, each with its subcommand. */
    private List<String> ofAdmins() {
        List<String> commands = new ArrayList<>();
        discord.rest().requests().stream()
                .filter(request -> request.route().startsWith("PUT"))
                .flatMap(request -> StreamSupport.stream(request.body().spliterator(), false))
                .filter(command -> command.path("default_member_permissions").isTextual())
                .forEach(command -> {
                    String name = command.path("name").asText();
                    List<String> parts = StreamSupport.stream(
                                    command.path("options").spliterator(), false)
                            .filter(option -> option.path("type").asInt() == SUBCOMMAND)
                            .map(option -> name + " " + option.path("name").asText())
                            .toList();
                    commands.addAll(parts.isEmpty() ? List.of(name) : parts);
                });
        return commands;
    }

    @Test
    void whatTellsWhatThereIsToAskIsNoQuestion() throws Exception {
        corpus = RealCorpus.corpus();
        access = new AccessSettings(1, 100, Set.of(), Set.of());
        start(SampleAnswers::answered);
        for (String command : new String[] {"help", "meetings", "members"}) {
            assertThat(discord.send(new Invocation(command, Map.of(), "ja", false))
                            .replyText())
                    .isNotEmpty();
        }
        assertThat(discord.send(Invocation.ask(QUESTION)).replyText()).contains(SampleAnswers.NAGOYA);

        assertThat(discord.send(new Invocation("help", Map.of(), "ja", false)).replyText())
                .contains("/");
        assertThat(figures().turnedAway()).isZero();
    }
}
