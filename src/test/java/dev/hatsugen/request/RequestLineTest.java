package dev.hatsugen.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestLineTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);

    @Test
    void everyRequestIsReadBackFromItsLineInBothLanguages() {
        for (RequestType type : MinutesRequest.types()) {
            Map<Argument, String> values = new EnumMap<>(Argument.class);
            type.parameters().forEach(parameter -> values.put(parameter.argument(), "甲 乙 " + parameter.argument()));
            RequestLine line = new RequestLine(type, new Arguments(values));
            for (Locale language : LANGUAGES) {
                RequestLine read = RequestLine.read(line.text(language)).orElseThrow();
                assertThat(read.type().name()).isEqualTo(type.name());
                assertThat(read.given()).isEqualTo(line.given());
            }
        }
    }

    @Test
    void aColonInAValueSeparatesNothing() {
        RequestLine line = new RequestLine(
                MinutesRequest.Verify.TYPE, Arguments.NONE.with(Argument.QUOTE, "said topic:AI and more"));
        assertThat(RequestLine.read(line.text(Locale.ENGLISH))
                        .orElseThrow()
                        .given()
                        .of(Argument.QUOTE))
                .isEqualTo("said topic：AI and more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/summaries", "summary", "質問：要約は？", ""})
    void whatNamesNoRequestIsNone(String line) {
        assertThat(RequestLine.read(line)).isEmpty();
    }

    @Test
    void everyTypeHasANameOfItsOwnInBothLanguagesAndIsFoundByIt() {
        for (Locale language : LANGUAGES) {
            assertThat(MinutesRequest.types())
                    .extracting(type -> type.name(language))
                    .doesNotHaveDuplicates()
                    .allSatisfy(name -> assertThat(RequestType.named(name)).isPresent());
        }
    }

    @Test
    void aTypeTellsWhatIsMissing() {
        RequestType compare = RequestType.named("compare").orElseThrow();
        Arguments member = Arguments.NONE.with(Argument.MEMBER, "後藤").with(Argument.TOPIC, " \u3000");
        assertThat(compare.missing(member)).contains(Argument.TOPIC);
        assertThat(compare.missing(member.with(Argument.TOPIC, "AI"))).isEmpty();
    }
}
