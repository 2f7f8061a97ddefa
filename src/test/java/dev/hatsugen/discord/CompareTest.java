package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Snapshot;
import org.junit.jupiter.api.Test;

/** {@code /compare}. */
final class CompareTest extends OnLocalMinutes {

    @Test
    void anOfficeOnATopicMeetingByMeetingOldestFirst() throws Exception {
        startBot();
        Interaction asked = give("compare", "member", "外務省", "topic", "連携");
        assertThat(asked.replyText()).containsSubsequence("第26回", "宇都", "第42回", "松本");
        assertThat(asked.reply().findParents("value"))
                .extracting(option -> option.path("label").asText())
                .contains("第26回の要約", "松本 尚の発言");
        assertThat(discord.select(asked, "松本 尚の発言").replyText()).startsWith("/発言 発言者\\:松本 尚");
        assertThat(discord.select(asked, "第26回の要約").replyText()).startsWith("/要約 会合\\:26");
        Snapshot.check("compare", asked.reply());
    }

    @Test
    void whatIsTooLongForOneCardIsPagedAndInAFile() throws Exception {
        startBot();
        Interaction asked = give("compare", "member", "本部員", "topic", "サイバーセキュリティ");
        assertThat(pages(asked)).hasSizeGreaterThan(1);
        assertThat(discord.click(asked, "files").file()).contains("第26回", "第42回");
    }

    @Test
    void whoIsAtSeveralMeetingsIsOfferedOnce() throws Exception {
        startBot();
        Interaction asked = give("compare", "member", "遠藤", "topic", "サプライチェーン");
        assertThat(asked.reply().findParents("value"))
                .extracting(option -> option.path("label").asText())
                .contains("遠藤 信博の発言", "第26回の要約", "第42回の要約")
                .doesNotHaveDuplicates();
    }

    @Test
    void nothingOnTheTopicAndNobodyOfThatNameAreSaid() throws Exception {
        startBot();
        assertThat(give("compare", "member", "後藤", "topic", "クジラ").replyText()).contains("クジラ");
        Interaction nobody = give("compare", "member", "鈴木一朗", "topic", "人材");
        assertThat(nobody.replyText()).contains("「鈴木一朗」", "近い名前：", "鈴木 敦夫");
        assertThat(give("compare", "member", "後藤", "topic", " ").replyText()).contains("「話題」が空です。");
        Snapshot.check("compare-nobody", nobody.reply());
    }

    @Test
    void membersAndTopicsAreOfferedWhileTyping() throws Exception {
        startBot();
        assertThat(offered("compare", "member", "外務")).contains("松本 尚");
        assertThat(offered("compare", "topic", "")).hasSize(25);
    }
}
