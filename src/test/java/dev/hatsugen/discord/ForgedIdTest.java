package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealCorpus;
import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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

    private void assertNoFault() {
        assertThat(log.lines()).noneMatch(line -> line.contains("ERROR"));
    }
}
