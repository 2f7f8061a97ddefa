package dev.hatsugen.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.RealCorpus;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Span;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AutomaticGlossTest {

    private static final QuoteGloss GLOSS = new AutomaticGloss(new Glosser(RealCorpus.glossary()));

    @Test
    void tellsTermsApartOnOneLine() {
        assertThat(GLOSS.line("経済安全保障は重要である。\n港湾の対策を求める。"))
                .isEqualTo("economic security\u00a0· important\u00a0· port\u00a0· countermeasure\u00a0· call for");
    }

    @Test
    void figuresAndWhatTheyCountAreReadInTheQuoteItself() {
        assertThat(GLOSS.line("令和７年２月５日（水） １７時４５分～１８時３０分")).isEmpty();
        assertThat(GLOSS.line("図書館の予算は1億2000万円です。")).isEqualTo("library\u00a0· budget");
        assertThat(GLOSS.line("第３回の会議")).doesNotContain("number", "times");
    }

    @Test
    void latinWordsAreReadInTheQuoteItself() {
        assertThat(GLOSS.line("Wikiで図書館の予算を公開した。"))
                .startsWith("library\u00a0· budget")
                .doesNotContainIgnoringCase("wiki");
    }

    @Test
    void aTermIsToldOnce() {
        assertThat(GLOSS.line("図書館の予算。図書館の人材。")).isEqualTo("library\u00a0· budget\u00a0· human resources");
    }

    @Test
    void aLongGlossEndsAtAWordBorderWithAMark() {
        String many = "サイバーセキュリティの人材、図書館の予算、港湾の対策、経済安全保障の要望、学校の給食、病院の医師、道路の工事、河川の水位。";

        assertThat(GLOSS.line(many)).doesNotContain("…");
        assertThat(around(many, "サイバー"))
                .hasSizeLessThanOrEqualTo(82)
                .hasSizeGreaterThan(60)
                .startsWith("cyber security")
                .matches(".*[a-z] …");
    }

    @Test
    void aGlossIsAroundWhatWasLookedFor() {
        String many = "サイバーセキュリティの人材、図書館の予算、港湾の対策、経済安全保障の要望、学校の給食、病院の医師、道路の工事、河川の水位。";

        assertThat(around(many, "病院"))
                .hasSizeLessThanOrEqualTo(82)
                .startsWith("… ")
                .contains("hospital\u00a0· ")
                .doesNotContain("library");
        assertThat(around(many + "港湾の連携。学校の予算。", "連携"))
                .isEqualTo("… port\u00a0· cooperation\u00a0· school\u00a0· budget");
    }

    @Test
    void aLongSentenceIsToldWithItsNegation() {
        assertThat(around("港湾の人材、" + "図書館の対策、学校の給食、".repeat(9) + "予算はない。", "港湾"))
                .startsWith("port")
                .hasSizeLessThanOrEqualTo(82)
                .endsWith("\u00a0… budget [not]");
    }

    @Test
    void aNegationBehindWhatIsShownIsTold() {
        String words = "図書館の対策は、予算ではない。";

        assertThat(GLOSS.around(words, new Span(0, words.indexOf("予")), List.of(), 80))
                .isEqualTo("library\u00a0· countermeasure\u00a0· budget [not]");
    }

    @Test
    void aSentenceWithMoreNegationsThanFitHasNoGloss() {
        assertThat(around("図書館の予算はなく、学校の給食はなく、病院の医師はなく、道路の工事はなく、河川の水位はなく、経済安全保障の要望はない。", "病院"))
                .isEmpty();
    }

    @Test
    void aSentenceThatCannotBeToldIsNotReplacedByItsNeighbours() {
        assertThat(around("図書館の予算。三社しか対応していない。", "三社")).isEmpty();
    }

    private static String around(String words, String hit) {
        int start = Math.max(0, words.indexOf(hit));
        return GLOSS.around(words, new Span(0, words.length()), List.of(new Span(start, start + hit.length())), 80);
    }

    @Test
    void everyTurnOfTheMinutesHasALineThatFits() {
        assertThat(RealCorpus.corpus().meetings())
                .flatExtracting(Meeting::statements)
                .isNotEmpty()
                .extracting(turn -> around(turn.words().text(), "の"))
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(82).doesNotContain("\n"));
    }

    @Test
    void negationIsKept() {
        assertThat(GLOSS.line("バグのないシステムはこの世に存在しない。"))
                .isEqualTo("bug [not]\u00a0· system\u00a0· this world\u00a0· existence [not]");
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
        assertThat(GLOSS.office("経済安全保障担当大臣")).isEqualTo("Minister in charge of economic security");
        assertThat(GLOSS.office("本部長（防衛大臣）")).isEqualTo("Headquarters chief (defense minister)");
        assertThat(GLOSS.office("本部長兼防衛大臣")).isEqualTo("Headquarters chief and defense minister");
        assertThat(GLOSS.office("日本電気（株）特別顧問")).doesNotContain("stock");
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
