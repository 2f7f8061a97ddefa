package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealAnswers;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.Writing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Discord puts around words is no part of a question: it is answered as without mentions, emojis, links and formats. */
final class MarksAroundQuestionTest extends OnLocalDiscord {

    private static final String PLAIN = "名古屋港の事案に触れた大臣は誰ですか";

    private static final List<String> MARKED = List.of(
            "<:sushi:123456789012345678> <#100000000000000003> <@100000000000000009> " + PLAIN,
            "<a:wave:123456789012345678> " + PLAIN,
            "@here " + PLAIN,
            PLAIN + " https://example.com/minutes?id=42#p3",
            "<@&100000000000000008> " + PLAIN + " <t:1730000000:R>",
            "**" + PLAIN + "**",
            "> " + PLAIN,
            "||" + PLAIN + "||",
            "`" + PLAIN + "`",
            "</ask:100000000000000007> " + PLAIN);

    /** The words of the minutes on a card. */
    private static List<String> quotes(String card) {
        return card.lines().filter(line -> line.startsWith("> ")).toList();
    }

    @Test
    void marksAroundAMentionOfTheBotChangeNoAnswer() throws Exception {
        corpus = RealCorpus.corpus();
        start(RealAnswers.answers());
        List<String> plain = written(PLAIN);
        assertThat(plain).isNotEmpty();
        for (String marked : MARKED) {
            assertThat(written(marked)).as(marked).isEqualTo(plain);
        }
    }

    @Test
    void marksInACommandChangeNoAnswer() throws Exception {
        corpus = RealCorpus.corpus();
        start(RealAnswers.answers());
        List<String> plain = asked(PLAIN);
        assertThat(plain).isNotEmpty();
        for (String marked : MARKED) {
            assertThat(asked(marked)).as(marked).isEqualTo(plain);
        }
    }

    private List<String> written(String question) throws InterruptedException {
        discord.write(Writing.of(Writing.MENTION + " " + question));
        return quotes(Interaction.text(discord.rest().messages().next()));
    }

    private List<String> asked(String question) throws InterruptedException {
        return quotes(discord.send(Invocation.ask(question)).replyText());
    }
}
