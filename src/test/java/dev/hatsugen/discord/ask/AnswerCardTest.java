package dev.hatsugen.discord.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.Written;
import dev.hatsugen.answer.WrittenPoint;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Json;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.quote.Highlights;
import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class AnswerCardTest {

    private static final String QUESTION = "誰が言いましたか？";

    @Test
    void showsWhoSaidItAndWhere() {
        String card = text(AnswerCard.of(SampleAnswers.answered(QUESTION)));

        assertThat(card).contains("""
                        **城内 実**　経済安全保障担当大臣・第42回（2025年2月5日）
                        > %s
                        -# 3行""".formatted(SampleAnswers.NAGOYA)).contains("-# 議事概要より（逐語録ではありません）");
    }

    @Test
    void theAnswerInOneLineStandsAboveEverythingElse() {
        Answer.Answered answered = (Answer.Answered) SampleAnswers.answered(QUESTION);

        String card = text(AnswerCard.of(SampleAnswers.headlined(answered, "1名：城内 実", false)));

        assertThat(card).startsWith("質問：" + QUESTION + "\n### 1名：城内 実\n1名が発言しています。\n**城内 実**");
    }

    @Test
    void whereTheWordsAnswerTheyStandFirst() {
        Answer.Answered answered = (Answer.Answered) SampleAnswers.answered(QUESTION);

        String card = text(AnswerCard.of(SampleAnswers.headlined(answered, "", true)));

        assertThat(card).startsWith("質問：" + QUESTION + "\n> " + SampleAnswers.NAGOYA + "\n**城内 実**");
    }

    @Test
    void theSentenceThatAnswersIsShownWithTheWordsThatWereLookedForInBold() {
        String before = "まず、現状について申し上げる。".repeat(8);
        VerifiedQuote quote = SampleAnswers.kiuchi(before + "港湾の対策を急ぐ。" + before);
        int best = before.length();
        VerifiedQuote marked = quote.with(
                new Highlights(List.of(new Span(best, best + 2)), new Span(best, best + "港湾の対策を急ぐ。".length())));

        assertThat(text(card(Locale.JAPANESE, marked)))
                .contains("> …**港湾**の対策を急ぐ。")
                .contains("申し上げる。…\n-# 3行");
    }

    @Test
    void sentencesOfALanguageModelStandApartWithTheNumbersOfTheirQuotes() {
        Answer.Answered answered = (Answer.Answered) SampleAnswers.answered(QUESTION);
        Written written = new Written(List.of(new WrittenPoint("*港湾*を追加しました。", List.of(0))), null);

        String card = text(AnswerCard.of(answered.with(written)));

        assertThat(card).contains("**要約**（言語モデル。番号の引用で裏づけたもの）\n・\\*港湾\\*を追加しました。 ①\n① **城内 実**");
    }

    @Test
    void whyALanguageModelWroteNothingIsSaidOnce() {
        Answer.Answered answered = (Answer.Answered) SampleAnswers.answered(QUESTION);

        String card = text(AnswerCard.of(answered.with(new Written(List.of(), "いまは言語モデルにつながりません。"))));

        assertThat(card).containsOnlyOnce("言語モデル").contains("-# いまは言語モデルにつながりません。");
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
    void marksANameThatOnlyTheRosterGivesAndSaysWhatTheMarkMeans() {
        String supplied = text(card(Locale.JAPANESE, SampleAnswers.kato("重要である。")));
        String ofTheText = text(card(Locale.JAPANESE, SampleAnswers.kiuchi("重要である。")));

        assertThat(supplied).contains("**加藤 勝信**※　本部長（内閣官房長官）・第26回（2021年2月9日※）").containsOnlyOnce("※公表資料");
        assertThat(ofTheText).doesNotContain("※", "公表資料");
    }

    @Test
    void saysWhereANameIsFromThatOtherMinutesGiveInFull() {
        String inShort = text(card(Locale.JAPANESE, SampleAnswers.inShort("重要である。")));
        String both = text(card(Locale.JAPANESE, SampleAnswers.inShort("重要である。"), SampleAnswers.kato("急ぐ。")));

        assertThat(inShort).contains("**城内 実**※").contains("※氏名は他の会合の議事録").doesNotContain("公表資料");
        assertThat(both).contains("※氏名は他の会合の議事録", "※公表資料");
    }

    @Test
    void speaksEnglishAroundJapaneseQuotes() {
        String card = text(card(Locale.ENGLISH, SampleAnswers.kiuchi(SampleAnswers.NAGOYA)));

        assertThat(card)
                .contains("> " + SampleAnswers.NAGOYA)
                .contains("· Meeting 42 (5 Feb 2025)\n")
                .contains("-# line 3")
                .contains("Summary (議事概要), not a transcript");
    }

    @Test
    void aNameWithoutAReadingGetsThatOfTheDictionaryWithAMark() {
        String card = text(card(Locale.ENGLISH, SampleAnswers.kato("重要である。")));

        assertThat(card).contains("**≈KATO Katsunobu \\(加藤 勝信\\)**※").contains("≈ reading by dictionary");
    }

    @Test
    void readersOfEnglishFindAGlossBelowEachQuote() {
        List<VerifiedQuote> quotes = List.of(SampleAnswers.kiuchi("一つ目。"), SampleAnswers.kiuchi("二つ目。"));
        QuoteGloss gloss = words -> "Gloss: *" + words.charAt(0) + "*";

        String answered = text(AnswerCard.of(
                SampleAnswers.answered(QUESTION, Locale.ENGLISH, quotes).glossed(gloss)));

        assertThat(answered)
                .contains("> 一つ目。\nKey words: Gloss\\: \\*一\\*\n-# line 3")
                .contains("> 二つ目。\nKey words: Gloss\\: \\*二\\*\n-# line 3")
                .containsOnlyOnce("Automatic key words");
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
                .contains("> 一つ目。\n-# line 3");
    }

    @Test
    void showsWordsOfTheRecordAsSuch() {
        String card = text(card(Locale.JAPANESE, SampleAnswers.absent("（欠席）土屋　大洋　本部員")));

        assertThat(card)
                .contains("**議事録の本文**・第42回（2025年2月5日）\n> （欠席）土屋")
                .contains("-# 1行・欠席")
                .doesNotContain("逐語録");
    }

    @Test
    void aLabelWithoutAPersonStandsForItself() {
        assertThat(text(card(Locale.JAPANESE, SampleAnswers.labelled("事務局", "説明した。"))))
                .contains("**事務局**・第42回（2025年2月5日）\n> 説明した。");
    }

    @Test
    void whatIsNotFoundIsOneLineAndTheNearestWordsAreAClickAway() {
        Card card =
                AnswerCard.of(SampleAnswers.notFound(QUESTION, Locale.JAPANESE, List.of(SampleAnswers.kiuchi("一つ目。"))));

        assertThat(text(card)).isEqualTo("質問：" + QUESTION + "\n### 議事概要に該当する発言はありません。\n別の言葉で言い換えるか、話題の一覧から選んでください。");
        assertThat(card.message().toData().toString()).contains("\"nearest\"", "\"topics\"");
    }

    @Test
    void theNearestWordsAreAnUncertainAnswer() {
        Answer.NotFound missing = (Answer.NotFound)
                SampleAnswers.notFound(QUESTION, Locale.JAPANESE, List.of(SampleAnswers.kiuchi("一つ目。")));

        String card = text(AnswerCard.of(missing.nearest("近い箇所です。")));

        assertThat(card).contains("**近い箇所です。**", "> 一つ目。");
    }

    @Test
    void pagesAreNumbered() {
        VerifiedQuote quote = SampleAnswers.kiuchi("これは発言の一文である。".repeat(20));
        List<VerifiedQuote> quotes = Collections.nCopies(14, quote);

        Card second = AnswerCard.of(SampleAnswers.answered(QUESTION, Locale.JAPANESE, quotes), 5);

        assertThat(second.message().toData().toString()).contains("\"2/3\"", "\"more:0\"", "\"more:10\"");
        assertThat(text(second).lines().filter(line -> line.startsWith("> "))).hasSize(5);
    }

    private static Card card(Locale language, VerifiedQuote... quotes) {
        return AnswerCard.of(SampleAnswers.answered(QUESTION, language, List.of(quotes)));
    }

    static String text(Card card) {
        return Interaction.text(Json.read(card.message().toData().toString()));
    }
}
