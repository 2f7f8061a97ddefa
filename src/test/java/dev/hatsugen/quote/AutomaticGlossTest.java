package dev.hatsugen.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.RealCorpus;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Meeting;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AutomaticGlossTest {

    private static final QuoteGloss GLOSS = new AutomaticGloss(new Glosser(RealCorpus.glossary()));

    @Test
    void glossesWordByWordAndKeepsSentencesApartOnOneLine() {
        assertThat(GLOSS.line("経済安全保障は重要である。\n港湾の対策を求める。"))
                .startsWith("economic security ")
                .containsPattern("[a-z]\\. [a-z]")
                .doesNotContain("\n");
    }

    @Test
    void aLongGlossEndsAtAWordBorderWithAMark() {
        String whole = GLOSS.line("サイバーセキュリティの人材。");
        String cut = GLOSS.line("サイバーセキュリティの人材。".repeat(40));

        assertThat(whole).doesNotEndWith("…");
        assertThat(cut).hasSizeLessThanOrEqualTo(222).hasSizeGreaterThan(150);
        assertThat(cut).matches(".*(?:cyber|security|human|resources\\.) …");
    }

    @Test
    void aLongSentenceIsCutAtAWord() {
        String cut = GLOSS.line("図書館の人材、".repeat(40) + "予算。");

        assertThat(cut).hasSizeLessThanOrEqualTo(222).hasSizeGreaterThan(150).matches("(?:[a-z]+,? ?)+ ….*");
    }

    @Test
    void aLongSentenceThatWouldLoseItsNegationHasNoGloss() {
        assertThat(GLOSS.line("図書館の人材、".repeat(40) + "予算はない。")).isEmpty();
    }

    @Test
    void everyTurnOfTheMinutesHasALineThatFits() {
        assertThat(RealCorpus.corpus().meetings())
                .flatExtracting(Meeting::statements)
                .isNotEmpty()
                .extracting(turn -> GLOSS.line(turn.words().text()))
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(222).doesNotContain("\n"));
    }

    @Test
    void negationIsKept() {
        assertThat(GLOSS.line("バグのないシステムはこの世に存在しない。"))
                .contains("bug [not]", "[not] system")
                .endsWith("[not] .".replace(" .", ""));
        assertThat(GLOSS.line("異議はないか。")).isEqualTo("objection [is it not?]");
        assertThat(GLOSS.line("対策を急がなければならない。")).contains("[must]").doesNotContain("[not]");
    }

    @Test
    void whereANegationCannotBeToldThereIsNoGloss() {
        assertThat(GLOSS.line("三社しか対応していない。")).isEmpty();
    }

    @Test
    void anOfficeIsToldWhereAllOfItIsKnown() {
        assertThat(GLOSS.office("防衛大臣")).isEqualTo("Defense minister");
        assertThat(GLOSS.office("某商店会理事代行補")).isEmpty();
    }

    @Test
    void wordsThatAreNotJapaneseNeedNone() {
        assertThat(GLOSS.line("Society5.0")).isEmpty();
        assertThat(GLOSS.line("、。")).isEmpty();
    }

    @Test
    void readersOfJapaneseGetNone() {
        assertThat(GLOSS.in(Locale.JAPANESE).line("人材の育成")).isEmpty();
        assertThat(GLOSS.in(Locale.JAPAN).line("人材の育成")).isEmpty();
        assertThat(GLOSS.in(Locale.ENGLISH).line("人材の育成")).isNotEmpty();
    }

    @Test
    void anAnswerInJapaneseTakesNone() {
        assertThat(notFound(Locale.JAPANESE).glossed(GLOSS).gloss()).isSameAs(QuoteGloss.NONE);
        assertThat(notFound(Locale.ENGLISH).glossed(GLOSS).gloss()).isSameAs(GLOSS);
    }

    private static Answer notFound(Locale language) {
        return new Answer.NotFound("?", language, "", Answer.Reason.NOT_IN_MINUTES, List.of(), Duration.ZERO);
    }
}
