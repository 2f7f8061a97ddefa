package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hatsugen.RealAnswers;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.answer.IndexedCorpus;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a reader can go from a list of meetings and from a question without an answer. */
final class WaysOnTest extends OnLocalDiscord {

    @BeforeEach
    void readMinutes() throws Exception {
        corpus = RealCorpus.corpus();
        glossary = RealCorpus.glossary();
        topics = () -> IndexedCorpus.get().topics;
        start(RealAnswers.answers());
    }

    @Test
    void eachMeetingOfTheListIsOpenedFromIt() {
        Interaction list = discord.send(new Invocation("meetings", Map.of(), "ja", false));
        List<String> labels = list.reply().findParents("value").stream()
                .map(option -> option.path("label").asText())
                .toList();
        assertThat(labels).containsExactly("第26回の流れ", "第26回の要約", "第42回の流れ", "第42回の要約");

        assertThat(discord.select(list, "第26回の流れ").replyText()).startsWith("/会合 会合\\:26");
        assertThat(discord.select(list, "第42回の要約").replyText()).startsWith("/要約 会合\\:42");
    }

    @Test
    void aQuestionWithoutAnAnswerSaysWhatWasLookedForAndLeadsToTopics() {
        Interaction asked = discord.send(Invocation.ask("宇宙エレベーターの建設費はいくらですか"));
        assertThat(asked.replyText()).contains("探した言葉：宇宙エレベーター、建設費");

        Interaction topics = discord.click(asked, "topics");
        assertThat(topics.isPrivate()).isTrue();
        JsonNode first = topics.reply().findParents("value").getFirst();
        String topic = first.path("label").asText();
        assertThat(discord.select(topics, topic).replyText()).startsWith("/経過 話題\\:" + topic);
    }

    @Test
    void aCommandThatFindsNobodyLeadsToThoseWhoMayBeMeantAndToTopics() {
        Interaction none = discord.send(new Invocation("statements", Map.of("member", "松原実補子"), "ja", false));
        JsonNode near = none.reply().findParents("value").getFirst();
        assertThat(near.path("label").asText()).isEqualTo("松原 実穗子の発言");
        assertThat(none.buttons()).contains("topics");
        assertThat(discord.select(none, "松原 実穗子の発言").replyText()).startsWith("/発言 発言者\\:松原 実穗子");
        Interaction elsewhere = discord.send(new Invocation("summary", Map.of("meeting", "99"), "ja", false));
        assertThat(discord.select(elsewhere, "第42回の流れ").replyText()).startsWith("/会合 会合\\:");
    }

    @Test
    void aWholeNameIsNamedThatNobodyBears() {
        assertThat(discord.send(Invocation.ask("山田花子さんは何と言いましたか")).replyText())
                .contains("山田花子さんは、発言者・出席者の中に見つかりませんでした。");
    }

    @Test
    void aNameThatIsNearlyRightIsTakenForItInEnglishToo() {
        assertThat(discord.send(Invocation.ask("What did Matsubra say about Locked Shields?")
                                .by("en-US"))
                        .replyText())
                .contains("MATSUBARA");
    }
}
