package dev.hatsugen.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.RealCorpus;
import dev.hatsugen.corpus.Current;
import dev.hatsugen.request.Argument;
import dev.hatsugen.request.Export;
import dev.hatsugen.request.MinutesQueries;
import dev.hatsugen.request.MinutesService;
import dev.hatsugen.request.RequestType;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatArgumentsTest {

    private static final MinutesService MINUTES = new MinutesService(
            Current.of(new MinutesQueries(RealCorpus.corpus(), RealCorpus.glossary(), () -> {
                throw new AssertionError("the index was opened");
            })),
            (map, language) -> {
                throw new AssertionError("nothing is drawn");
            });

    private static ChatArguments read(String type, String line) {
        return new ChatArguments(MINUTES, RequestType.named(type).orElseThrow(), line);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "statements, 後藤 人材育成 第42回, 後藤, 人材育成, 第42回",
                "statements, 42　後藤 人材 育成, 後藤, 人材 育成, 42",
                "statements, 後藤 厚宏 人材育成, 後藤 厚宏, 人材育成, ''",
                "statements, 発言者:後藤 厚宏 話題:人材育成, 後藤 厚宏, 人材育成, ''",
                "発言, member:Goto meeting:42, Goto, '', 42",
                "compare, 外務省 連携 強化, 外務省, 連携 強化, ''",
                "requests, 42 遠藤, 遠藤, '', 42",
                "summary, 第42回会合（2025年2月5日）, '', '', 第42回会合（2025年2月5日）",
                "summary, 'Meeting 42 (5 February 2025)', '', '', 'Meeting 42 (5 February 2025)'",
                "summary, no such key, '', '', no such key"
            })
    void wordsAreReadInOrderOrByName(String type, String line, String member, String topic, String meeting) {
        ChatArguments read = read(type, line);
        assertThat(read.areEnough()).isTrue();
        assertThat(read.given().of(Argument.MEMBER)).isEqualTo(member);
        assertThat(read.given().of(Argument.TOPIC)).isEqualTo(topic);
        assertThat(read.given().of(Argument.MEETING)).isEqualTo(meeting);
    }

    @Test
    void freeTextIsTheWholeLine() {
        assertThat(read("verify", " 42 件の 事案 ").given().of(Argument.QUOTE)).isEqualTo("42 件の 事案");
    }

    @Test
    void theFileOfAPictureComesFirst() {
        ChatArguments read = read("map", "a.png 42 AI 人材");
        assertThat(read.files()).containsEntry(Export.PICTURE, Path.of("a.png"));
        assertThat(read.given().of(Argument.TOPIC)).isEqualTo("AI、人材");
        assertThat(read("map", "").areEnough()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"statements, 42", "compare, 外務省", "summary, ''", "verify, ''"})
    void whatIsMissingIsNoticed(String type, String line) {
        assertThat(read(type, line).areEnough()).isFalse();
    }
}
