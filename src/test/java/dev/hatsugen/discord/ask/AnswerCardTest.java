package dev.hatsugen.discord.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Json;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class AnswerCardTest {

    private static final String QUESTION = "誰が言いましたか？";

    @Test
    void showsWhoSaidItAndWhere() {
        String card = text(AnswerCard.of(SampleAnswers.answered(QUESTION)));

        assertThat(card).contains("""
                        **城内 実**（城内経済安全保障担当大臣）
                        > %s
                        -# 第42回会合・2025年2月5日・討議・L3・発言""".formatted(SampleAnswers.NAGOYA)).contains("-# 引用は議事概要（事務局による要約）の文言");
    }

    @Test
    void namesTheSpeakerOnceForQuotesThatFollowEachOther() {
        String card = text(card(
                Locale.JAPANESE,
                SampleAnswers.kiuchi("一つ目。"),
                SampleAnswers.kiuchi("二つ目。"),
                SampleAnswers.kato("三つ目。")));

        assertThat(card).containsOnlyOnce("**城内 実**").containsOnlyOnce("**加藤 勝信**");
        assertThat(card.lines().filter(line -> line.startsWith("> "))).containsExactly("> 一つ目。", "> 二つ目。", "> 三つ目。");
    }

    @Test
    void marksANameThatOnlyTheRosterGives() {
        String card = text(card(Locale.JAPANESE, SampleAnswers.kato("重要である。")));

        assertThat(card)
                .contains("**加藤 勝信**※（本部長（内閣官房長官））")
                .contains("-# ※ 氏名は議事概要に記載がなく、次によるものです：内閣官房の公表資料（名簿）")
                .contains("-# 第26回会合：本文に記載のない事項は次によるものです：内閣官房の公表資料（第26回会合）");
    }

    @Test
    void speaksEnglishAroundJapaneseQuotes() {
        String card = text(card(Locale.ENGLISH, SampleAnswers.kiuchi(SampleAnswers.NAGOYA)));

        assertThat(card)
                .contains("One member spoke about it\\.")
                .contains("> " + SampleAnswers.NAGOYA)
                .contains("-# Meeting 42 · 5 February 2025 · 討議 · L3 · said")
                .contains("a summary by the secretariat");
    }

    @Test
    void readersOfEnglishFindAGlossBelowEachQuote() {
        List<VerifiedQuote> quotes = List.of(SampleAnswers.kiuchi("一つ目。"), SampleAnswers.kiuchi("二つ目。"));
        QuoteGloss gloss = words -> "Gloss: *" + words.charAt(0) + "*";

        String answered = text(AnswerCard.of(
                SampleAnswers.answered(QUESTION, Locale.ENGLISH, quotes).glossed(gloss)));
        String near = text(AnswerCard.of(
                SampleAnswers.notFound(QUESTION, Locale.ENGLISH, quotes).glossed(gloss)));

        assertThat(answered)
                .contains("> 一つ目。\n-# Gloss\\: \\*一\\*\n-# ① Meeting 42")
                .contains("> 二つ目。\n-# Gloss\\: \\*二\\*\n-# ② Meeting 42");
        assertThat(near).contains("> 一つ目。\n-# Gloss\\: \\*一\\*\n", "> 二つ目。\n-# Gloss\\: \\*二\\*\n");
    }

    @Test
    void readersOfJapaneseFindNoGloss() {
        List<VerifiedQuote> quotes = List.of(SampleAnswers.kiuchi("一つ目。"));

        assertThat(text(AnswerCard.of(SampleAnswers.answered(QUESTION, Locale.JAPANESE, quotes)
                        .glossed(words -> "Gloss: one"))))
                .doesNotContain("Gloss");
    }

    @Test
    void aQuoteWithoutAGlossHasNoEmptyLine() {
        List<VerifiedQuote> quotes = List.of(SampleAnswers.kiuchi("一つ目。"));

        assertThat(text(AnswerCard.of(
                        SampleAnswers.answered(QUESTION, Locale.ENGLISH, quotes).glossed(words -> ""))))
                .contains("> 一つ目。\n-# Meeting 42");
    }

    @Test
    void showsWordsOfTheRecordAsSuch() {
        String card = text(card(Locale.JAPANESE, SampleAnswers.absent("（欠席）土屋　大洋　本部員")));

        assertThat(card).contains("**記録の記載**\n> （欠席）土屋").contains("・L1・欠席");
    }

    @Test
    void aLabelWithoutAPersonStandsForItself() {
        assertThat(text(card(Locale.JAPANESE, SampleAnswers.labelled("事務局", "説明した。"))))
                .contains("**事務局**\n> 説明した。");
    }

    @Test
    void theNearestWordsAreMarkedAsNoAnswer() {
        List<VerifiedQuote> near = List.of(
                SampleAnswers.kiuchi("一つ目。"),
                SampleAnswers.kiuchi("二つ目。"),
                SampleAnswers.kiuchi("三つ目。"),
                SampleAnswers.kiuchi("四つ目。"));

        String card = text(AnswerCard.of(SampleAnswers.notFound(QUESTION, Locale.JAPANESE, near)));

        assertThat(card).contains("該当する発言はありません").contains("**以下は答えではありません").doesNotContain("四つ目");
        assertThat(card.indexOf("答えではありません")).isLessThan(card.indexOf("> 一つ目"));
    }

    @Test
    void withNothingNearThereIsNoQuote() {
        assertThat(text(AnswerCard.of(SampleAnswers.notFound(QUESTION, Locale.ENGLISH, List.of()))))
                .contains("The minutes do not say")
                .doesNotContain("> ", "not an answer");
    }

    @Test
    void aQuoteThatIsCutSaysSo() {
        String words = "これは長い発言の一文である。".repeat(400);

        String card = text(card(Locale.JAPANESE, SampleAnswers.kiuchi(words)));

        assertThat(card).contains("一文である。…［続く］\n");
    }

    @Test
    void quotesThatDoNotFitAreCounted() {
        VerifiedQuote quote = SampleAnswers.kiuchi("これは発言の一文である。".repeat(20));

        String card = text(
                card(Locale.ENGLISH, java.util.Collections.nCopies(14, quote).toArray(VerifiedQuote[]::new)));

        assertThat(card).contains("Quotes 1–5 of 14");
        assertThat(card.lines().filter(line -> line.startsWith("> "))).hasSize(5);
    }

    private static Card card(Locale language, VerifiedQuote... quotes) {
        return AnswerCard.of(SampleAnswers.answered(QUESTION, language, List.of(quotes)));
    }

    static String text(Card card) {
        return Interaction.text(Json.read(card.message().toData().toString()));
    }
}
