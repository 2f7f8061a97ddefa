package dev.hatsugen.discord.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuotedWordsTest {

    @Test
    void bracketsComeWithTheWordsBesideThemThatSayWhose() {
        String text = "会議の記事です。松原本部員は第42回で「演習の活用が重要である」と述べ、後藤本部員は「人材の育成が必要だ」と述べた。";
        assertThat(QuotedWords.of(List.of(text)))
                .containsExactly("松原本部員は第42回で「演習の活用が重要である」と述べ", "と述べ、後藤本部員は「人材の育成が必要だ」と述べた");
    }

    @Test
    void bracketsInsideBracketsBelongToTheQuote() {
        assertThat(QuotedWords.of(List.of("「まず「プラス・セキュリティ人材」の育成である」"))).containsExactly("「まず「プラス・セキュリティ人材」の育成である」");
    }

    @Test
    void linesOfABlockQuoteThatFollowEachOtherAreOneAndItsMarkdownIsGone() {
        assertThat(QuotedWords.of(List.of("""
                        前置き
                        > **一つ目**の段落\\-
                        > その続き…［続く］
                        間
                        > 二つ目"""))).containsExactly("一つ目の段落-\nその続き", "二つ目");
        assertThat(QuotedWords.of(List.of(">>> ここから\n終わりまで"))).containsExactly("ここから\n終わりまで");
    }

    @Test
    void namesAndTermsInBracketsAreNoQuotes() {
        assertThat(QuotedWords.of(List.of("「DX」と「AI」が重要である"))).containsExactly("「DX」と「AI」が重要である");
    }

    @Test
    void quotesOfEnglishTextsAreFoundAndTheSameWordsCountOnce() {
        assertThat(QuotedWords.of(List.of("Goto said “人材の育成が必要だ”.", "> 同じ文言である", "> 同じ文言である")))
                .containsExactly("Goto said “人材の育成が必要だ”.", "同じ文言である");
    }

    @Test
    void thereIsAnEnd() {
        List<String> many = IntStream.range(0, 30).mapToObj(i -> "> 文言" + i).toList();
        assertThat(QuotedWords.of(many)).hasSize(10);
        assertThat(QuotedWords.of(List.of())).isEmpty();
    }
}
