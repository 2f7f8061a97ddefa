package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.SearchHint;
import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.local.Fault;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.Snapshot;
import dev.hatsugen.discord.local.Step;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.quote.VerifiedQuote;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a reader can do with a card. */
final class ButtonTest extends OnLocalDiscord {

    private static final String BEFORE = "港湾は国民生活を支える基盤である。";
    private static final String AFTER = "あわせて訓練を行う。";

    @BeforeEach
    void readMinutes() {
        corpus = new Corpus(
                List.of(SampleAnswers.amid(BEFORE, SampleAnswers.NAGOYA, AFTER).meeting()));
    }

    @Test
    void contextShowsWhatStandsBeforeAndAfter() throws Exception {
        start(ButtonTest::fromTheMinutes);
        Interaction asked = discord.send(Invocation.ask(QUESTION));

        Interaction clicked = discord.click(asked, "context");

        assertThat(clicked.isPrivate()).isTrue();
        assertThat(clicked.replyText())
                .containsSubsequence(
                        "引用の前", "> " + BEFORE, "**引用**", "> " + SampleAnswers.NAGOYA, "引用の後", "> " + AFTER);
        Snapshot.check("button-context", clicked.reply());
    }

    @Test
    void aNearNameAsksTheQuestionAgainWithIt() throws Exception {
        String meant = "遠藤 信博さんは何と言いましたか";
        SearchHint hint = new SearchHint(List.of(), List.of(new SearchHint.Instead("遠藤 信博", meant)));
        start(question -> question.equals(meant)
                ? fromTheMinutes(question)
                : new Answer.NotFound(
                        question,
                        Locale.JAPANESE,
                        "近藤さんは見つかりませんでした。",
                        Answer.Reason.NO_SUCH_MEMBER,
                        List.of(),
                        Duration.ofMillis(3),
                        QuoteGloss.NONE,
                        hint));
        Interaction asked = discord.send(Invocation.ask("近藤さんは何と言いましたか"));
        assertThat(asked.reply().toString()).contains("\"遠藤 信博\"");

        Interaction clicked = discord.click(asked, "instead");

        assertThat(clicked.isPrivate()).isTrue();
        assertThat(clicked.replyText()).contains(meant).contains(SampleAnswers.NAGOYA);
    }

    @Test
    void whichBodyIsMeantIsChosenBesideTheAnswer() throws Exception {
        String meant = "防災会議の第3回では何が話されましたか";
        SearchHint hint = new SearchHint(List.of(), List.of(new SearchHint.Instead("防災会議", meant)));
        start(question -> question.equals(meant)
                ? fromTheMinutes(question)
                : SampleAnswers.with((Answer.Answered) manyQuotes(question, 9), hint));
        Interaction asked = discord.send(Invocation.ask("第3回では何が話されましたか"));
        assertThat(asked.reply().toString()).contains("\"防災会議\"");
        assertThat(asked.buttons()).noneMatch(id -> id.startsWith("file"));

        Interaction clicked = discord.click(asked, "instead");

        assertThat(clicked.replyText()).contains(meant).contains(SampleAnswers.NAGOYA);
    }

    @Test
    void aCardOfLastWeekStillWorksAfterARestart() throws Exception {
        DiscordBot before = start(ButtonTest::fromTheMinutes);
        Interaction asked = discord.send(Invocation.ask(QUESTION));
        String context = asked.buttons().getFirst();
        JsonNode card = asked.message();
        before.close();

        start(ButtonTest::fromTheMinutes);

        assertThat(discord.click(context, card).replyText()).contains("> " + BEFORE);
    }

    @Test
    void aCardWhoseWordsHaveChangedSaysWhatToRunInstead() throws Exception {
        start(ButtonTest::fromTheMinutes);
        Interaction asked = discord.send(Invocation.ask(QUESTION));
        asked.reply();
        corpus = new Corpus(List.of());
        start(SampleAnswers::answered);

        assertThat(discord.click(asked, "context").replyText()).contains("/質問");
    }

    @Test
    void aButtonThatIsNotKnownSaysWhatToRunInstead() throws Exception {
        start(SampleAnswers::answered);
        Interaction asked = discord.send(Invocation.ask(QUESTION));

        Interaction clicked = discord.click("forgotten:1", asked.message());

        assertThat(clicked.isPrivate()).isTrue();
        assertThat(clicked.replyText()).contains("/質問");
    }

    @Test
    void moreShowsTheNextPageUntilTheLast() throws Exception {
        List<VerifiedQuote> quotes = manyQuotes(12, "港の設備を使う事業者と訓練の日程を決めている。");
        start(question -> SampleAnswers.answered(question, Locale.JAPANESE, quotes));
        Interaction first = discord.send(Invocation.ask(QUESTION));

        Interaction second = discord.click(first, "more");
        Interaction third = discord.click(second, "more:10");

        assertThat(first.replyText()).contains("> 発言その1。").doesNotContain("発言その6");
        assertThat(second.replyText()).contains("> 発言その6。");
        assertThat(second.reply().toString()).contains("\"2/3\"");
        assertThat(third.replyText()).contains("> 発言その12。");
        assertThat(third.buttons()).contains("more:5").doesNotContain("more:10");
        assertThat(third.isInPlace()).isTrue();
        assertThat(second.isPrivate()).isTrue();
        Snapshot.check("button-more", second.reply());
    }

    @Test
    void theFileHoldsEveryQuoteWholeAlsoWhenDiscordFailsOnce() throws Exception {
        start(question -> manyQuotes(question, 12));
        Interaction asked = discord.send(Invocation.ask(QUESTION));
        asked.reply();
        discord.rest().failNext(Step.EDIT, Fault.status(500));

        Interaction clicked = discord.click(asked, "file");

        assertThat(clicked.replyText()).contains("引用12件の全文");
        assertThat(clicked.file())
                .contains("質問：" + QUESTION, "\n> 発言その1。\n第42回（2025年2月5日）・3行\n", "> 発言その12。", "議事概要より");
    }

    @Test
    void pagesAndTheFileOfAnAnswerInEnglishHoldAGlossBelowEachQuote() throws Exception {
        start(question -> SampleAnswers.answered(question, Locale.ENGLISH, manyQuotes(12))
                .glossed(words -> "Gloss: *" + words.substring(4)));
        Interaction asked = discord.send(Invocation.ask(QUESTION));

        assertThat(discord.click(asked, "more").replyText()).contains("> 発言その6。\nKey words: Gloss\\: \\*6。\n-# line 3");
        assertThat(discord.click(asked, "file").file())
                .contains(
                        "\n> 発言その1。\nKey words: Gloss: *1。\nMeeting 42",
                        "\n> 発言その12。\nKey words: Gloss: *12。\nMeeting 42");
    }

    @Test
    void aPrivateAnswerIsPostedWhenItsReaderSharesIt() throws Exception {
        answersArePrivate = true;
        start(ButtonTest::fromTheMinutes);
        Interaction asked = discord.send(Invocation.ask(QUESTION));

        Interaction shared = discord.click(asked, "share");

        assertThat(asked.isPrivate()).isTrue();
        assertThat(shared.isPrivate()).isFalse();
        assertThat(shared.replyText()).contains("> " + SampleAnswers.NAGOYA, "\\*Reader\\*さんが共有しました");
        assertThat(shared.buttons()).noneMatch(id -> id.startsWith("share")).anyMatch(id -> id.startsWith("context"));
        assertThat(discord.click(shared, "context").replyText()).contains(BEFORE);
        Snapshot.check("button-share", shared.reply());
    }

    @Test
    void aQuestionThatNoCardKeepsHasNoButtonsThatWouldAskItAgain() throws Exception {
        start(question -> manyQuotes(question, 12));
        Interaction asked = discord.send(Invocation.ask(QUESTION + "𠮷😀".repeat(240)));
        assertThat(asked.replyText()).contains("> 発言その1。");
        assertThat(asked.buttons())
                .anyMatch(id -> id.startsWith("context"))
                .noneMatch(id -> id.startsWith("member") || id.startsWith("thread"))
                .noneMatch(id -> id.startsWith("more") || id.startsWith("file"));
    }

    @Test
    void wordsThatAreNoQuestionHaveNoThread() throws Exception {
        start(SampleAnswers::answered);
        assertThat(discord.send(Invocation.ask(" \u3000")).buttons()).noneMatch(id -> id.startsWith("thread"));
    }

    @Test
    void inADirectMessageNothingIsPrivateTwice() throws Exception {
        answersArePrivate = true;
        start(SampleAnswers::answered);

        Interaction asked = discord.send(Invocation.ask(QUESTION).directly());

        assertThat(asked.isPrivate()).isFalse();
        assertThat(asked.buttons()).noneMatch(id -> id.startsWith("share"));
    }

    @Test
    void aClickThatFailsIsApologisedFor() throws Exception {
        AtomicBoolean isBroken = new AtomicBoolean();
        start(question -> {
            if (isBroken.get()) {
                throw new IllegalStateException(question);
            }
            return SampleAnswers.answered(question);
        });
        Interaction asked = discord.send(Invocation.ask(QUESTION));
        asked.reply();
        isBroken.set(true);

        Interaction clicked = discord.click("file", asked.message());

        assertThat(clicked.replyText()).contains("検索できませんでした");
    }

    /** An answer over minutes where something is before and after the quote. */
    private static Answer fromTheMinutes(String question) {
        VerifiedQuote quote = SampleAnswers.amid(BEFORE, SampleAnswers.NAGOYA, AFTER);
        return SampleAnswers.answered(question, Locale.JAPANESE, List.of(quote));
    }

    private static Answer manyQuotes(String question, int count) {
        return SampleAnswers.answered(question, Locale.JAPANESE, manyQuotes(count));
    }

    private static List<VerifiedQuote> manyQuotes(int count) {
        return manyQuotes(count, "");
    }

    private static List<VerifiedQuote> manyQuotes(int count, String behind) {
        List<VerifiedQuote> quotes = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            quotes.add(SampleAnswers.kiuchi("発言その" + i + "。" + behind));
        }
        return quotes;
    }
}
