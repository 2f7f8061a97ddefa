package dev.hatsugen.discord.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.quote.QuoteContext;
import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class ContextCardTest {

    private static final QuoteGloss GLOSS = words -> "Gloss: " + words.length();

    @Test
    void readersOfEnglishFindAGlossBelowTheQuoteAlone() {
        String card = card(Locale.ENGLISH, around("前の文である。", "引用の文である。", "後の文である。"), GLOSS);

        assertThat(card)
                .contains("> 引用の文である。\nKey words: Gloss\\: 8\n-# line 3")
                .containsOnlyOnce("Gloss")
                .contains("> 前の文である。\n-# line 3", "> 後の文である。\n-# line 3");
    }

    @Test
    void readersOfJapaneseFindNone() {
        assertThat(card(Locale.JAPANESE, around("前の文である。", "引用の文である。", "後の文である。"), GLOSS))
                .contains("> 引用の文である。\n-# 3行")
                .doesNotContain("Gloss");
    }

    @Test
    void theLongestGlossLeavesTheCardWithinTheLimit() {
        String words = "*長い文である。".repeat(400);

        assertThat(card(Locale.ENGLISH, around(words, words, words), any -> "*".repeat(220)))
                .hasSizeLessThanOrEqualTo(AnswerCard.MAX_LENGTH)
                .contains("\\*".repeat(220));
    }

    private static QuoteContext around(String before, String words, String after) {
        VerifiedQuote quote = SampleAnswers.amid(before, words, after);
        return QuoteContext.of(quote.meeting(), quote.source(), Relation.SAID).orElseThrow();
    }

    private static String card(Locale language, QuoteContext surroundings, QuoteGloss gloss) {
        return AnswerCardTest.text(ContextCard.of(Wording.in(language), surroundings, gloss));
    }
}
