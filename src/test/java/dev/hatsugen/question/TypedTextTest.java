package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.KanaReader;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Span;
import org.junit.jupiter.api.Test;

class TypedTextTest {

    private static final KanaReader NO_KANA = new KanaReader(Glossary.EMPTY, word -> false);

    @Test
    void noise_is_no_word() {
        for (Lexicon.Rule rule : Lexicon.of("noise").rules()) {
            for (String example : rule.examples()) {
                TypedText text = TypedText.of(example, NO_KANA);
                assertThat(rule.pattern().matcher(text.read()).find())
                        .as(example)
                        .isFalse();
                assertThat(text.offsets()[text.read().length()]).isEqualTo(example.length());
            }
        }
    }

    @Test
    void what_stands_beside_noise_is_kept() {
        assertThat(TypedText.of("予算はどうなったwww", NO_KANA).read().strip()).isEqualTo("予算はどうなった");
        assertThat(TypedText.of("www.example.org と A社 と web", NO_KANA).read()).contains("web", "a社");
        assertThat(TypedText.of("4.x の #3 について", NO_KANA).read()).contains("3");
    }

    @Test
    void spans_lead_back_to_what_was_typed() {
        TypedText text = TypedText.of("**ＡＩ** は", NO_KANA);
        int at = text.read().indexOf("ai");
        assertThat(text.typedIn(new Span(at, at + 2))).isEqualTo("ＡＩ");
    }
}
