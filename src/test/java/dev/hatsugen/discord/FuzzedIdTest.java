package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.FuzzedInput;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.runtime.AccessSettings;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ids of buttons as nobody gave them, through the whole bot: each click is acknowledged, and none is a fault. */
@Tag("slow")
final class FuzzedIdTest extends OnLocalDiscord {

    /** Discord takes no longer ones. */
    private static final int MAX_LENGTH = 100;

    private static final int MANY = 1_000_000;

    @Test
    void everyClickIsAcknowledgedAndNoneIsAFault() throws Exception {
        corpus = RealCorpus.corpus();
        access = new AccessSettings(MANY, MANY, Set.of(), Set.of());
        start(SampleAnswers::answered);
        Interaction asked = discord.send(Invocation.ask(QUESTION));
        asked.reply();
        Stream<String> ids = FuzzedInput.of("ids").filter(id -> id.length() <= MAX_LENGTH);
        List<Interaction> clicked =
                ids.map(id -> discord.click(id, asked.message())).toList();
        for (Interaction one : clicked) {
            assertThat(one.callback().path("type").asInt()).isPositive();
        }
        assertThat(clicked).hasSizeGreaterThan(100);
        assertThat(log.lines()).noneMatch(line -> line.contains("ERROR"));
    }
}
