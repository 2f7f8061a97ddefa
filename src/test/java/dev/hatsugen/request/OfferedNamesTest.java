package dev.hatsugen.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hatsugen.answer.RealCorpus;
import dev.hatsugen.corpus.Current;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferedNamesTest {

    private static final MinutesService MINUTES = new MinutesService(
            Current.of(new MinutesQueries(RealCorpus.corpus(), RealCorpus.glossary(), () -> {
                throw new AssertionError("the index was opened");
            })),
            (map, language) -> {
                throw new AssertionError("nothing is drawn");
            });

    @Test
    void whateverIsOfferedIsReadByItsValueAndByItsLabel() {
        for (Argument argument : Argument.values()) {
            List<Suggestion> offered = MINUTES.suggestions().of(argument, "", 200);
            assertThat(offered.isEmpty()).isEqualTo(argument.isFreeText());
            for (Suggestion suggestion : offered) {
                for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
                    Arguments label = Arguments.NONE.with(argument, suggestion.label(language));
                    assertThat(MINUTES.resolved(label).of(argument)).isEqualTo(suggestion.value());
                }
                Arguments value = Arguments.NONE.with(argument, suggestion.value());
                assertThat(MINUTES.resolved(value)).isEqualTo(value);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"第42回会合（2025年2月5日）", "'Meeting 42 (5 February 2025)'", "meeting 42", "42", "第42回", "４２"})
    void aMeetingIsReadAsItIsOffered(String given) {
        RequestType summary = RequestType.named("summary").orElseThrow();
        MinutesRequest request = MINUTES.read(summary, Arguments.NONE.with(Argument.MEETING, given));
        assertThat(MINUTES.answer(request, Locale.JAPANESE).title()).startsWith("第42回会合");
    }

    @Test
    void aRequestIsNotReadWithoutWhatItNeeds() {
        RequestType summary = RequestType.named("summary").orElseThrow();
        assertThatThrownBy(() -> MINUTES.read(summary, Arguments.NONE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reportsHoldNeitherMarkdownNorTerminalCodesOfOurs() {
        for (RequestType type : MinutesRequest.types()) {
            Arguments given = Arguments.NONE.with(Argument.MEETING, "42").with(Argument.QUOTE, "クジラは海を泳ぐ生き物である");
            if (type.takes(Argument.MEMBER)
                    || type.takes(Argument.TOPIC)
                    || !type.exports().isEmpty()) {
                continue; // these open the index or draw
            }
            Report report = MINUTES.answer(MINUTES.read(type, given), Locale.JAPANESE);
            assertThat(report.title()).isNotBlank().doesNotContain("**", "-# ", "\u001B");
            assertThat(report.entries()).isNotEmpty();
        }
    }
}
