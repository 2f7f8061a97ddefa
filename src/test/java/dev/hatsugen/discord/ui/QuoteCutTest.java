package dev.hatsugen.discord.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

final class QuoteCutTest {

    private static final String MARK = "…［続く］";

    @Example
    void shortWordsStayWhole() {
        assertThat(QuoteCut.fit("急務である。", 100, MARK)).isEqualTo("> 急務である。");
    }

    @Example
    void longWordsEndWithASentence() {
        assertThat(QuoteCut.fit("一つ目。二つ目（括弧。内）。三つ目である。", 22, MARK)).isEqualTo("> 一つ目。二つ目（括弧。内）。…［続く］");
    }

    @Example
    void aSentenceThatIsTooLongEndsBetweenCharacters() {
        assertThat(QuoteCut.fit("辻\uDB40\uDD00".repeat(40), 20, MARK))
                .isEqualTo("> 辻\uDB40\uDD00辻\uDB40\uDD00辻\uDB40\uDD00辻\uDB40\uDD00…［続く］");
    }

    @Example
    void roomForNothingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> QuoteCut.fit("長い。長い。", 6, MARK));
    }

    @Property
    void neverLongerThanAllowedAndNeverCutWithoutAMark(
            @ForAll @StringLength(min = 1, max = 600) String words,
            @ForAll @IntRange(min = 10, max = 300) int longest) {
        String quote = QuoteCut.fit(words, longest, MARK);

        assertThat(quote).hasSizeLessThanOrEqualTo(longest);
        assertThat(quote.equals(MarkdownEscaper.quote(words)) || quote.endsWith(MARK))
                .isTrue();
    }
}
