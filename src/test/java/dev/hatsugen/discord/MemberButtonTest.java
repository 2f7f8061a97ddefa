package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.IndexedCorpus;
import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Sentences;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.quote.QuoteVerifier;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The button that leads from an answer to all that its speaker said on the topic. */
final class MemberButtonTest extends OnLocalMinutes {

    private static final String ON_PEOPLE = "後藤さんは人材育成について何と言いましたか";

    /** An answer that quotes the sentence with those words. */
    private static Answer quoting(String question, String words) {
        for (Meeting meeting : IndexedCorpus.get().corpus.meetings()) {
            for (Statement statement : meeting.statements()) {
                String text = statement.words().text();
                for (Span sentence : Sentences.of(text)) {
                    if (sentence.of(text).contains(words)) {
                        VerifiedQuote quote = QuoteVerifier.quote(meeting, statement, sentence, Relation.SAID, 1);
                        return SampleAnswers.answered(question, Locale.JAPANESE, List.of(quote));
                    }
                }
            }
        }
        throw new AssertionError(words);
    }

    @Test
    void leadsToEverythingOnTheTopicAndFromThereToItsFiles() throws Exception {
        start(question -> quoting(question, "高いサイバーセキュリティ能力を有する人材育成"));
        Interaction asked = discord.send(Invocation.ask(ON_PEOPLE));
        Interaction all = discord.click(asked, "member");
        assertThat(all.isPrivate()).isTrue();
        assertThat(read(all)).contains("/発言 発言者:後藤 厚宏 話題:人材", "発言2件のうち2件にあります");
        assertThat(discord.click("files", all.message()).files()).containsKey("hatsugen.csv");
    }

    @Test
    void worksOnACardOfLastWeekAfterARestart() throws Exception {
        DiscordBot before = start(question -> quoting(question, "名古屋港"));
        Interaction asked = discord.send(Invocation.ask(QUESTION));
        JsonNode card = asked.message();
        String button = asked.buttons().stream()
                .filter(id -> id.startsWith("member"))
                .findFirst()
                .orElseThrow();
        before.close();
        startBot();
        Interaction all = discord.click(button, card);
        assertThat(read(all)).contains("話題:名古屋 事案", "発言1件のうち1件にあります", "港コンテナターミナル");
    }

    @Test
    void aQuoteThatIsGoneSaysWhatToRunInstead() throws Exception {
        start(SampleAnswers::answered);
        Interaction asked = discord.send(Invocation.ask(QUESTION));
        assertThat(discord.click(asked, "member").replyText()).contains("/質問");
    }
}
