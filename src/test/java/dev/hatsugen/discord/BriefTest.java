package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Snapshot;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code /summary}, {@code /decisions}, {@code /agenda}, {@code /requests}. */
final class BriefTest extends OnLocalMinutes {

    @Test
    void aSummaryFillsACardAndTheRestIsBehindItsMenuAndInAFile() throws Exception {
        startBot();
        Interaction asked = give("summary", "meeting", "第42回");
        Snapshot.check("summary", asked.reply());
        assertThat(asked.replyText()).contains("**日時・場所**", "**決定事項（1件）**", "要望（全");
        assertThat(asked.reply().findValuesAsText("label")).contains("上沼 紫野（上沼本部員）", "武藤 容治（武藤経済産業大臣）");
        Interaction chosen = discord.select(asked, "上沼");
        assertThat(chosen.isPrivate()).isTrue();
        assertThat(chosen.replyText()).contains("**上沼 紫野（上沼本部員）**", "お願いしたいと思う").doesNotContain("決定事項");
        assertThat(discord.click(asked, "files").file()).contains("/要約 会合:第42回", "遠藤", "武藤");
    }

    @Test
    void theDecisionsOfAllMeetingsStandUnderTheMeetings() throws Exception {
        startBot();
        Interaction asked = give("decisions");
        Snapshot.check("decisions", asked.reply());
        List<String> pages = pages(asked);
        assertThat(String.join("\n", pages)).contains("第26回", "第42回", "異議なし", "**報告事項**");
        assertThat(pages).allSatisfy(page -> {
            String first = page.lines()
                    .filter(line -> line.startsWith("**"))
                    .findFirst()
                    .orElseThrow();
            assertThat(first).as("each page says of which meeting it is").startsWith("**第");
            assertThat(page.lines().filter(line -> line.startsWith("**第")))
                    .extracting(line -> line.replaceAll("　.*", ""))
                    .doesNotHaveDuplicates();
        });
        assertThat(discord.click(asked, "files").file())
                .containsOnlyOnce("第42回（2025年2月5日）　")
                .contains("\n決定の経過\n");
    }

    @Test
    void theAgendaIsListedAsTheRecordDoes() throws Exception {
        startBot();
        Interaction asked = give("agenda", "meeting", "第42回会合（2025年2月5日）");
        Snapshot.check("agenda", asked.reply());
        assertThat(read(asked)).contains("第42回会合の議題です", "討議事項", "決定事項", "報告事項");
    }

    @Test
    void requestsStandWithWhatRespondsAndWhy() throws Exception {
        startBot();
        Interaction asked = give("requests", "meeting", "42", "member", "遠藤");
        Snapshot.check("requests", asked.reply());
        String all = String.join("\n", pages(asked));
        assertThat(all).contains("・必要と指摘", "→ ", "平", "武藤", "**助け隊サービス**");
        assertThat(all).doesNotContain("→ **武藤 容治**（武藤経済産業大臣）\n全");
        assertThat(discord.click(asked, "files").file()).contains("お助け隊");
    }

    @Test
    void nobodyAskedForAnythingIsNoFailure() throws Exception {
        startBot();
        Interaction asked = give("requests", "member", "松原", "meeting", "26");
        assertThat(asked.replyText()).contains("要望にあたる記載は見つかりませんでした。");
        Snapshot.check("requests-none", asked.reply());
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary", "decisions", "requests", "map"})
    void aMeetingThatIsNotThereNamesThoseThatAre(String command) throws Exception {
        startBot();
        assertThat(give(command, "meeting", "第99回").replyText()).contains("「第99回」", "第26回、第42回");
    }

    @Test
    void aBlankMeetingIsNotTakenForAll() throws Exception {
        startBot();
        assertThat(give("summary", "meeting", " ").replyText()).contains("「会合」が空です。", "第42回会合（2025年2月5日）");
    }

    @Test
    void nobodyOfThatNameHasNearNames() throws Exception {
        startBot();
        assertThat(give("requests", "member", "鈴木一朗").replyText()).contains("「鈴木一朗」", "鈴木 敦夫");
        assertThat(give("requests", "meeting", "4".repeat(61)).replyText()).contains("60文字まで");
    }
}
