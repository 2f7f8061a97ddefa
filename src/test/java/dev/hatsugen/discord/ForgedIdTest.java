package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.LocalDiscord;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids of buttons come from outside: whatever they hold, the user is told that the card is out of date, and nothing is logged as a fault. */
final class ForgedIdTest extends OnLocalDiscord {

    private static final List<String> FORGED = List.of(
            "",
            ":",
            ":::::",
            "nothing",
            "context",
            "context:42",
            "context:42:-5:10:SAID:0123456789ab",
            "context:42:10:5:SAID:0123456789ab",
            "context:42:1:2:SHOUTED:0123456789ab",
            "context:42:99999999999:2:SAID:0123456789ab",
            "context:42:1:2:SAID:",
            "more",
            "more:x",
            "more:-1",
            "more:1:2",
            "more:999999999",
            "more:2147483647",
            "more:９",
            "member:1",
            "member:42:0:0:SAID:0123456789ab",
            "page",
            "page:-1",
            "page:2147483647",
            "x".repeat(100));

    @Test
    void forgedAndOldIdsAreOutOfDateAndNoFaults() throws Exception {
        corpus = RealCorpus.corpus();
        start(SampleAnswers::answered);
        Interaction asked = discord.send(Invocation.ask(QUESTION));
        asked.reply();
        for (String id : FORGED) {
            assertThat(discord.click(id, asked.message()).replyText()).as(id).contains("この回答は古くなりました");
        }
        assertNoFault();
    }

    @Test
    void pagesThatACommandDoesNotHaveAreOutOfDate() throws Exception {
        corpus = RealCorpus.corpus();
        start(SampleAnswers::answered);
        Interaction listed = discord.send(new Invocation("members", Map.of(), "ja", false));
        listed.reply();
        for (String id : List.of("page:99999", "page:2147483647", "page:a")) {
            assertThat(discord.click(id, listed.message()).replyText()).as(id).contains("この回答は古くなりました");
        }
        assertNoFault();
    }

    @Test
    void theMenuOfAnEarlierVersionIsOutOfDate() throws Exception {
        start(SampleAnswers::answered);
        Interaction asked = discord.send(Invocation.ask(QUESTION));
        asked.reply();

        Interaction selected = discord.select("meeting", asked.message());

        assertThat(selected.replyText()).contains("この回答は古くなりました");
        assertNoFault();
    }

    @Test
    void aChoiceOfNothingIsOutOfDate() throws Exception {
        start(SampleAnswers::answered);
        Interaction asked = discord.send(Invocation.ask(QUESTION));
        asked.reply();

        assertThat(discord.select("choose", asked.message(), List.of()).replyText())
                .contains("この回答は古くなりました");
        assertNoFault();
    }

    @Test
    void theMenuOfRolesOfAnEarlierVersionIsOutOfDate() throws Exception {
        start(SampleAnswers::answered);
        Interaction asked = discord.send(Invocation.ask(QUESTION));
        asked.reply();

        Interaction selected = discord.click("roles", asked.message(), event -> {
            ObjectNode data = (ObjectNode) event.path("data");
            data.put("component_type", 6).putArray("values").add(LocalDiscord.roleId());
            data.putObject("resolved").putObject("roles");
        });

        assertThat(selected.replyText()).contains("この回答は古くなりました");
        assertNoFault();
    }

    @ParameterizedTest
    @ValueSource(strings = {"forgotten", "", ":", "forgotten:1", "unhelpful-no-more:x:y"})
    void theFormOfAnEarlierVersionIsOutOfDate(String id) throws Exception {
        start(SampleAnswers::answered);
        Interaction asked = discord.send(Invocation.ask(QUESTION));
        Interaction form = discord.click(asked, "unhelpful");
        ((ObjectNode) form.callback().path("data")).put("custom_id", id);

        assertThat(discord.submit(form, "words", asked).replyText()).contains("この回答は古くなりました");
        assertNoFault();
    }

    private void assertNoFault() {
        assertThat(log.lines()).noneMatch(line -> line.contains("ERROR"));
    }
}
