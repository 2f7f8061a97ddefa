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
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every entrance has the same lock, and none opens by itself. */
final class LocksTest extends OnLocalDiscord {

    private static final String NO_CHANNEL = "このチャンネルではお答えできません";
    private static final String NO_DIRECT_MESSAGES = "ダイレクトメッセージではお答えできません";
    private static final int SUBCOMMAND = 1;
    private static final AccessSettings ELSEWHERE = new AccessSettings(10, 10, Set.of("12345"), Set.of());
    private static final AccessSettings HERE = new AccessSettings(10, 10, Set.of(LocalDiscord.channelId()), Set.of());
    private static final AccessSettings OF_EDITORS =
            new AccessSettings(10, 10, Set.of(), Set.of(LocalDiscord.roleId()));
    private static final Invocation TYPING = new Invocation("statements", Map.of("member", ""), "ja", false);

    /** What locks somebody out, and what they are told. */
    record Lock(AccessSettings access, boolean isDirect, String notice) {}

    static List<Lock> locks() {
        return List.of(
                new Lock(ELSEWHERE, false, NO_CHANNEL),
                new Lock(OF_EDITORS, false, "質問には指定のロールが必要です"),
                new Lock(HERE, true, NO_DIRECT_MESSAGES),
                new Lock(OF_EDITORS, true, NO_DIRECT_MESSAGES));
    }

    @ParameterizedTest
    @MethodSource("locks")
    void everyEntranceHasEveryLock(Lock lock) throws Exception {
        corpus = RealCorpus.corpus();
        DiscordBot open = start(SampleAnswers::answered);
        Interaction asked = discord.send(Invocation.ask(QUESTION));
        Interaction form = discord.click(asked, "unhelpful");
        form.callback();
        Interaction list = discord.send(new Invocation("meetings", Map.of(), "ja", false));
        list.reply();
        open.close();
        access = lock.access();
        start(SampleAnswers::answered);
        if (lock.isDirect()) {
            discord.goToDirectMessages();
        }

        List<Interaction> refused = List.of(
                discord.send(Invocation.ask(QUESTION)),
                discord.choose("Verify this text", LocalDiscord.written("言葉")),
                discord.click(asked, "context"),
                discord.select(list, "第26回"),
                discord.submit(form, "理由", asked));
        assertThat(refused)
                .allSatisfy(one -> assertThat(Interaction.text(one.callback())).contains(lock.notice()))
                .allMatch(Interaction::isPrivate);
        assertThat(discord.type(TYPING).callback().findValuesAsText("name")).isEmpty();
        discord.write(lock.isDirect() ? Writing.directly(QUESTION) : Writing.of(Writing.MENTION + QUESTION));
        assertThat(Interaction.text(discord.rest().messages().next())).contains(lock.notice());
        assertThat(figures().turnedAway()).isEqualTo(refused.size() + 1);
    }

    /** Whoever runs the bot may open them, and nothing else with it. */
    @ParameterizedTest
    @MethodSource("locks")
    void theSettingOpensDirectMessagesAlone(Lock lock) throws Exception {
        corpus = RealCorpus.corpus();
        access = new AccessSettings(
                10, 10, lock.access().channels(), lock.access().roles(), true);
        start(SampleAnswers::answered);
        if (!lock.isDirect()) {
            assertThat(Interaction.text(discord.send(Invocation.ask(QUESTION)).callback()))
                    .contains(lock.notice());
        }
        discord.goToDirectMessages();

        Interaction asked = discord.send(Invocation.ask(QUESTION));
        assertThat(asked.replyText()).contains(SampleAnswers.NAGOYA);
        assertThat(discord.click(asked, "helpful").replyText()).contains("記録しました");
        assertThat(discord.type(TYPING).callback().findValuesAsText("name")).isNotEmpty();
        discord.write(Writing.directly(QUESTION));
        assertThat(Interaction.text(discord.rest().messages().next())).contains(SampleAnswers.NAGOYA);
    }

    /** Also where a server has chosen its channels itself; {@code /status} says which of the two holds. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theSettingHoldsOverWhatAServerHasChosen(boolean isOpen) throws Exception {
        access = new AccessSettings(10, 10, Set.of(), Set.of(), isOpen);
        start(SampleAnswers::answered);
        Interaction setup = discord.send(new Invocation("setup", Map.of(), "ja", false));
        discord.pick(setup, "setup-channels", List.of(LocalDiscord.otherChannelId()), true)
                .reply();

        Interaction asked = discord.send(Invocation.ask(QUESTION).directly());

        assertThat(Interaction.text(isOpen ? asked.reply() : asked.callback()))
                .contains(isOpen ? SampleAnswers.NAGOYA : NO_DIRECT_MESSAGES);
        assertThat(discord.send(new Invocation("status", Map.of(), "ja", false)).replyText())
                .contains(isOpen ? "ダイレクトメッセージ：お答えします" : "ダイレクトメッセージ：お答えしません");
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
        List<Invocation> lookUps = Stream.of("help", "meetings", "members")
                .map(command -> new Invocation(command, Map.of(), "ja", false))
                .toList();
        lookUps.forEach(lookUp -> assertThat(discord.send(lookUp).replyText()).isNotEmpty());
        assertThat(discord.send(Invocation.ask(QUESTION)).replyText()).contains(SampleAnswers.NAGOYA);
        Interaction full = discord.send(Invocation.ask(QUESTION));
        assertThat(full.isPrivate()).isTrue();
        assertThat(Interaction.text(full.callback())).contains("（1人1件）に達しました", ":R>");

        lookUps.forEach(lookUp -> assertThat(discord.send(lookUp).replyText()).isNotEmpty());
        assertThat(figures().turnedAway()).isEqualTo(1);
    }
}
