package dev.hatsugen.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FoldingPropertiesTest {

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> japanese = Arbitraries.strings()
                .withChars("ァカ\uFE00\u200D―－髙﨑ｶﾞﾊﾟか\u3099①㈱㍻ＡＢａ１２　ー‐—…〇○𠮷".replace("𠮷", ""))
                .ofMaxLength(40);
        return Arbitraries.oneOf(japanese, Arbitraries.strings().all().ofMaxLength(40));
    }

    @Property(tries = 2000)
    void offsetsRiseFromTheStartToTheEnd(@ForAll("texts") String text) {
        Folding.Folded folded = Folding.foldWithOffsets(text);
        assertThat(folded.offsets()).hasSize(folded.text().length() + 1);
        assertThat(folded.offsets()[folded.text().length()]).isEqualTo(text.length());
        for (int i = 0; i < folded.text().length(); i++) {
            assertThat(folded.offsets()[i])
                    .isBetween(0, text.length() - 1)
                    .isLessThanOrEqualTo(folded.offsets()[i + 1]);
        }
    }

    @Property(tries = 1000)
    void aPrefixUpToAnOffsetFoldsToThePrefix(@ForAll("texts") String text) {
        Folding.Folded folded = Folding.foldWithOffsets(text);
        for (int i = 0; i < folded.text().length(); i++) {
            boolean begins = i == 0 || folded.offsets()[i] > folded.offsets()[i - 1];
            // whether a dash behind katakana stands for a long vowel is told by what comes after it
            boolean open = i > 0 && "ー-‐‑‒–—―─━−".indexOf(folded.text().charAt(i - 1)) >= 0;
            if (begins && !open) {
                assertThat(folded.text()).startsWith(Folding.fold(text.substring(0, folded.offsets()[i])));
            }
        }
    }
}
