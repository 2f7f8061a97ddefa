package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Snapshot;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.minutes.Corpus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code /meetings}, {@code /members}, {@code /help}. */
final class DirectoryTest extends OnLocalMinutes {

    @Test
    void meetingsAreListed() throws Exception {
        startBot();
        Interaction asked = give("meetings");
        assertThat(asked.replyText()).contains("2回分の会合を収録しています", "第26回", "第42回");
        Snapshot.check("meetings", asked.reply());
    }

    @Test
    void membersAreListedWithTheirPostsAndTurns() throws Exception {
        startBot();
        Interaction asked = give("members");
        Snapshot.check("members", asked.reply());
        assertThat(String.join("\n", pages(asked))).contains("松原 実穗子", "土屋", "欠席", "発言1件");
    }

    @Test
    void helpGivesExamplesThatTheMinutesAnswer() throws Exception {
        startBot();
        Interaction asked = give("help");
        List<String> examples = String.join("\n", pages(asked))
                .lines()
                .filter(line -> line.startsWith("> /"))
                .map(line -> line.substring("> /".length()))
                .toList();
        assertThat(examples).hasSize(14);
        Snapshot.check("help", asked.reply());
        Snapshot.check(
                "help-english", discord.send(invocation("help").by("en-US")).reply());
    }

    @Test
    void withoutMinutesThereIsNothingButHelp() throws Exception {
        corpus = new Corpus(List.of());
        glossary = Glossary.EMPTY;
        topics = noIndex();
        painter = (map, language) -> {
            throw new AssertionError("drawn");
        };
        startBot();
        assertThat(give("meetings").replyText()).contains("0回分の会合を収録しています");
        assertThat(give("members").replyText()).contains("0名");
        assertThat(give("help").replyText()).contains("/発言").doesNotContain("> ");
        assertThat(offered("summary", "meeting", "4")).isEmpty();
    }
}
