package dev.hatsugen.discord.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hatsugen.discord.ask.SampleAnswers;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

final class ButtonIdTest {

    @Example
    void isReadAsItWasWritten() {
        ButtonId id = ButtonId.of("more", "5", "");

        assertThat(id).hasToString("more:5:");
        assertThat(ButtonId.parse("more:5:")).contains(id);
        assertThat(ButtonId.parse("share")).contains(ButtonId.of("share"));
    }

    @Example
    void refusesWhatDiscordOrTheReaderWouldNotTake() {
        assertThatIllegalArgumentException().isThrownBy(() -> ButtonId.of("more", "x".repeat(96)));
        assertThatIllegalArgumentException().isThrownBy(() -> ButtonId.of("more", "a:b"));
        assertThatIllegalArgumentException().isThrownBy(() -> ButtonId.of(""));
    }

    @Example
    void aReferenceToAQuoteFitsWhateverTheMeetingIsCalled() {
        QuoteRef ref = QuoteRef.of(SampleAnswers.kato("重要である。"));

        assertThat(new ButtonId("context", ref.arguments()).toString()).startsWith("context:26:2:8:SAID:");
        assertThat(QuoteRef.parse(ref.arguments())).contains(ref);
    }

    @Property(tries = 1000)
    void whateverComesFromOutsideIsReadOrNot(
            @ForAll @StringLength(max = 120) @Chars({':', 'S', '0', '-', '~', '９'}) String id) {
        Optional<ButtonId> read = ButtonId.parse(id);

        assertThat(read.map(ButtonId::toString)).isEqualTo(read.map(same -> id));
        read.map(ButtonId::arguments).ifPresent(arguments -> {
            assertThat(ButtonId.number(arguments).orElse(0)).isNotNegative();
            assertThat(QuoteRef.parse(arguments)).isEmpty();
        });
    }

    @Property(tries = 300)
    void theQuestionOfACardIsReadAgain(@ForAll @StringLength(min = 1, max = 200) String question) {
        for (var wording :
                java.util.List.of(Wording.in(java.util.Locale.JAPANESE), Wording.in(java.util.Locale.ENGLISH))) {
            String shown = MarkdownEscaper.line(question).replaceAll("\\\\(.)", "$1");
            Optional<String> read = QuestionLine.read(QuestionLine.of(wording, question));

            assertThat(read).isEqualTo(Optional.of(shown).filter(words -> !words.isEmpty()));
        }
    }

    @Example
    void aQuestionThatWasCutIsNotReadAgain() {
        Wording wording = Wording.in(java.util.Locale.JAPANESE);

        assertThat(QuestionLine.read(QuestionLine.of(wording, "問".repeat(700)))).isPresent();
        assertThat(QuestionLine.read(QuestionLine.of(wording, "問".repeat(701)))).isEmpty();
        assertThat(QuestionLine.read("-# 引用は議事概要の文言です。")).isEmpty();
    }
}
