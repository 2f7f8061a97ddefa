package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.store.StoreHealth;
import dev.hatsugen.store.sqlite.SqliteStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
