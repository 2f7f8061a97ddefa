package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.chart.MapDrawer;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Snapshot;
import dev.hatsugen.topics.Drawing;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@code /map}. */
final class MapTest extends OnLocalMinutes {

    @Test
    void aMapIsAPictureOnTheCard() throws Exception {
        startBot();
        Interaction asked = give("map", "meeting", "42");
        assertThat(asked.files().get("hatsugen-map.png"))
                .startsWith(0x89, 'P', 'N', 'G')
                .endsWith(0, -1);
        Snapshot.check("map", asked.reply());
    }

    @Test
    void whereNoFontCanDrawJapaneseItIsATableWithTheOperatorsHint() throws Exception {
        painter = new MapDrawer(Optional.empty());
        startBot();
        Interaction asked = give("map", "topic", "人材育成、お助け隊", "meeting", "42");
        assertThat(read(asked)).contains("fonts-noto-cjk", "```", "遠藤 信博");
        assertThat(asked.file()).contains("遠藤 信博", "お助け隊");
        Snapshot.check("map-table", asked.reply());
    }

    @Test
    void aTableThatIsTooLongForACardIsAFile() throws Exception {
        painter = new MapDrawer(Optional.empty());
        startBot();
        Interaction asked = give("map");
        assertThat(read(asked)).contains("fonts-noto-cjk");
        assertThat(asked.file()).contains("遠藤 信博");
    }

    @Test
    void nobodySpokeOnIt() throws Exception {
        painter = new MapDrawer(Optional.empty());
        startBot();
        Interaction asked = give("map", "topic", "クジラ");
        assertThat(asked.replyText()).contains("この件の発言はありません");
        assertThat(asked.files()).isEmpty();
    }

    @Test
    void marksOfMarkdownInATopicStayWords() throws Exception {
        painter = (map, language) -> new Drawing.Table(map.columns() + "\n", "hint");
        startBot();
        assertThat(give("map", "topic", "人材,```@everyone").replyText()).contains("'''@everyone");
        assertThat(give("map", "topic", "長".repeat(101)).replyText()).contains("100文字まで");
    }

    @Test
    void aPrivateMapIsSharedWithItsPicture() throws Exception {
        answersArePrivate = true;
        startBot();
        Interaction shared = discord.click(give("map", "meeting", "42"), "share");
        assertThat(shared.replyText()).contains("共有しました");
        assertThat(shared.reply().toString()).contains("\"type\":12", "attachment://hatsugen-map.png");
        assertThat(shared.reply().toString()).doesNotContain("cdn.discordapp");
        assertThat(shared.files()).containsKey("hatsugen-map.png");
    }
}
