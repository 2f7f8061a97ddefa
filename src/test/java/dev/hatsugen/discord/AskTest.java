package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealCorpus;
import dev.hatsugen.answer.AnswerFailedException;
import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.Snapshot;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.quote.AutomaticGloss;
import dev.hatsugen.quote.QuoteGloss;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code /ask} as a user sees it. */
final class AskTest extends OnLocalDiscord {

    @Test
    void answersInAGuild() throws Exception {
        start(SampleAnswers::answered);

        Interaction asked = discord.send(Invocation.ask(QUESTION));

        Snapshot.check("ask-deferred", asked.callback());
        Snapshot.check("ask-answered", asked.reply());
        assertThat(asked.replyText()).contains("> " + SampleAnswers.NAGOYA);
    }

    @Test
    void quotesOfSeveralSpeakersBearTheNumbersOfTheirButtons() throws Exception {
        start(question -> SampleAnswers.answered(
                question,
                Locale.JAPANESE,
                List.of(SampleAnswers.kiuchi(SampleAnswers.NAGOYA), SampleAnswers.kato("サイバーセキュリティの確保は重要である。"))));

        Snapshot.check("ask-several", discord.send(Invocation.ask(QUESTION)).reply());
    }

    @Test
    void readersOfEnglishFindAGlossBelowEachQuote() throws Exception {
        QuoteGloss gloss = new AutomaticGloss(new Glosser(RealCorpus.glossary()));
        start(question -> SampleAnswers.answered(
                        question,
                        Locale.ENGLISH,
                        List.of(SampleAnswers.kiuchi(SampleAnswers.NAGOYA), SampleAnswers.kato("サイバーセキュリティの確保は重要である。")))
                .glossed(gloss));

        Snapshot.check(
                "ask-english",
                discord.send(Invocation.ask("Who spoke of the Port of Nagoya?").by("en-US"))
                        .reply());
    }

    @Test
    void answersInADirectMessage() throws Exception {
        start(SampleAnswers::answered);

        Interaction asked = discord.send(Invocation.ask(QUESTION).directly());

        assertThat(asked.callback().path("type").asInt()).isEqualTo(5);
        assertThat(asked.replyText()).contains("> " + SampleAnswers.NAGOYA);
    }

    @Test
    void saysThatTheMinutesDoNotAnswer() throws Exception {
        start(question ->
                SampleAnswers.notFound(question, Locale.JAPANESE, List.of(SampleAnswers.kato("サイバーセキュリティの確保は重要である。"))));

        Snapshot.check("ask-not-found", discord.send(Invocation.ask(QUESTION)).reply());
    }

    @Test
    void afterAFailureTheUserReadsThatTheSearchFailed() throws Exception {
        start(question -> {
            throw new AnswerFailedException("index at " + question, new IllegalStateException(question), true);
        });

        Interaction asked = discord.send(Invocation.ask(QUESTION));

        assertThat(asked.replyText()).contains("検索できませんでした").contains("もう一度").doesNotContain(QUESTION);
        assertThat(log.lines())
                .anyMatch(line -> line.contains("AnswerFailedException caused by")
                        || line.contains("caused by java.lang.IllegalStateException"));
    }

    @Test
    void afterAnUnexpectedFailureTheUserReadsTheSameInTheirLanguage() throws Exception {
        start(question -> {
            throw new StackOverflowError(question);
        });

        Interaction asked = discord.send(Invocation.ask(QUESTION).by("en-US"));
        Interaction french = discord.send(Invocation.ask(QUESTION).by("fr"));

        assertThat(asked.replyText()).contains("The search failed").doesNotContain("minutes");
        assertThat(french.replyText()).isEqualTo(asked.replyText());
    }

    @Test
    void anUnknownCommandIsNamedAndTheKnownOnesToo() throws Exception {
        start(SampleAnswers::answered);

        Interaction unknown = discord.send(new Invocation("forgotten", Map.of(), "en-US", false));

        assertThat(unknown.callback().path("data").path("flags").asInt() & 64).isEqualTo(64);
        assertThat(Interaction.text(unknown.callback()))
                .contains("the command /forgotten")
                .contains("/ask");
    }

    @Test
    void aQuestionThatLooksLikeMarkdownStaysAQuestion() throws Exception {
        start(SampleAnswers::answered);
        String question = "@everyone <@123> **何** [ここ](https://example.com) ||秘密|| `x`";

        String reply = discord.send(Invocation.ask(question)).replyText();

        assertThat(reply).contains("\\@everyone \\<\\@123\\> \\*\\*何\\*\\*").doesNotContain("<@", "](", "https://");
    }
}
