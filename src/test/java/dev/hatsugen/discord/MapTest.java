package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.chart.MapDrawer;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Snapshot;
import dev.hatsugen.topics.Drawing;
import java.util.List;
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
    void aMapLeadsToThoseWhoSpokeMostAndToItsTopics() throws Exception {
        startBot();
        Interaction topic = give("map", "topic", "サプライチェーン");
        assertThat(labels(topic)).contains("遠藤 信博の発言", "「サプライチェーン」の経過").doesNotHaveDuplicates();
        assertThat(discord.select(topic, "遠藤 信博の発言").replyText()).startsWith("/発言 発言者\\:遠藤 信博");

        painter = new MapDrawer(Optional.empty());
        startBot();
        Interaction members = give("map", "topic", "人材育成、お助け隊、人材育成", "meeting", "42");
        assertThat(labels(members)).contains("遠藤 信博の発言").endsWith("「人材育成」の経過", "「お助け隊」の経過");
        assertThat(discord.select(members, "「お助け隊」の経過").replyText()).startsWith("/経過 話題\\:お助け隊");
        Interaction english = discord.send(invocation("map", "meeting", "42").by("en-US"));
        assertThat(labels(english)).contains("What ENDO Nobuhiro said");
        assertThat(labels(give("map", "topic", "クジラ"))).isEmpty();
    }

    private static List<String> labels(Interaction shown) {
        return shown.reply().findParents("value").stream()
                .map(option -> option.path("label").asText())
                .toList();
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
