package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.LocalDiscord;
import dev.hatsugen.discord.runtime.AccessSettings;
import dev.hatsugen.store.StoreHealth;
import dev.hatsugen.store.sqlite.SqliteStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that cannot be used costs limits and feedback; answers go on, and admins see why and what to do. */
final class DegradedStoreTest extends OnLocalDiscord {

    private static final Invocation STATUS = new Invocation("status", Map.of(), "ja", false);

    private final Path folder;

    DegradedStoreTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Override
    protected StoreHealth storeHealth() {
        return store.health();
    }

    private void use(Path file) {
        store.close();
        store = SqliteStore.open(file);
    }

    @Test
    void whereNoStoreCanBeAnswersGoOn() throws Exception {
        use(Files.writeString(folder.resolve("file"), "").resolve("store.db"));
        start(SampleAnswers::answered);

        Interaction asked = discord.send(Invocation.ask(QUESTION));
        assertThat(asked.replyText()).contains(SampleAnswers.NAGOYA);
        assertThat(discord.click(asked, "context").replyText()).doesNotContain("検索できませんでした");
        assertThat(discord.click(asked, "helpful").replyText()).contains("いまは評価を保存できません");
        assertThat(discord.send(new Invocation("feedback export", Map.of(), "ja", false))
                        .replyText())
                .contains("いまは評価を保存できません");
        assertThat(discord.send(STATUS).replyText()).contains("保存ファイル", "を開けません", "制限と評価の記録は止まります");
        assertThat(log.lines()).anyMatch(line -> line.contains("Limits and feedback are off"));
        assertThat(log.lines()).noneMatch(line -> line.contains("ERROR"));
    }

    @Test
    void whileWhatServersHaveSetCannotBeReadTheFileIsInForceAndSaysSo() throws Exception {
        Path blocked = Files.writeString(folder.resolve("file"), "");
        use(blocked.resolve("store.db"));
        access = new AccessSettings(10, 10, Set.of(), Set.of(LocalDiscord.roleId()));
        start(SampleAnswers::answered);
        Invocation setup = new Invocation("setup", Map.of(), "ja", false);

        Interaction shown = discord.send(setup);
        assertThat(shown.replyText()).contains("設定ファイルの値で動いています", LocalDiscord.roleId());
        assertThat(discord.pick(shown, "setup-roles", List.of(), true).replyText())
                .contains("保存できなかったため、何も変わっていません", LocalDiscord.roleId());
        assertThat(Interaction.text(discord.send(Invocation.ask(QUESTION)).callback()))
                .contains("質問には指定のロールが必要です");
        assertThat(discord.send(STATUS).replyText()).contains("設定ファイルの値で動いています");
        assertThat(log.lines()).anyMatch(line -> line.contains("the settings file is in force for all"));

        Files.delete(blocked);
        await(() -> !discord.send(setup).replyText().contains("設定ファイルの値で動いています"));
    }

    @Test
    void whatAServerHasSetStaysInForceWhileTheStoreFails() throws Exception {
        use(folder.resolve("deeper").resolve("store.db"));
        start(SampleAnswers::answered);
        Interaction shown = discord.send(new Invocation("setup", Map.of(), "ja", false));
        discord.pick(shown, "setup-roles", List.of(LocalDiscord.roleId()), true).reply();
        store.close();
        try (Stream<Path> files = Files.list(folder.resolve("deeper"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder.resolve("deeper"));
        Files.writeString(folder.resolve("deeper"), "");

        assertThat(discord.pick(shown, "setup-roles", List.of(), true).replyText())
                .contains("保存できなかった");
        assertThat(Interaction.text(discord.send(Invocation.ask(QUESTION)).callback()))
                .contains("質問には指定のロールが必要です");
    }

    @Test
    void aDamagedStoreIsSetAsideAndAnswersGoOn() throws Exception {
        Path file = Files.writeString(folder.resolve("store.db"), "damaged".repeat(1000));
        use(file);
        start(SampleAnswers::answered);

        Interaction asked = discord.send(Invocation.ask(QUESTION));
        assertThat(asked.replyText()).contains(SampleAnswers.NAGOYA);
        assertThat(discord.click(asked, "helpful").replyText()).contains("記録しました");
        assertThat(discord.send(STATUS).replyText()).contains("unusable", "新しく作り直しました");
    }

    @Test
    void aStoreThatIsDeletedUnderTheBotIsMadeAnew() throws Exception {
        Path file = folder.resolve("store.db");
        use(file);
        start(SampleAnswers::answered);
        discord.send(Invocation.ask(QUESTION)).reply();
        Files.delete(file);

        Interaction asked = discord.send(Invocation.ask(QUESTION));
        assertThat(asked.replyText()).contains(SampleAnswers.NAGOYA);
        assertThat(discord.click(asked, "helpful").replyText()).contains("記録しました");
        assertThat(file).exists();
    }
}
