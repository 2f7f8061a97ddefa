package dev.hatsugen.parsing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CsvTest {

    private final Csv csv = new Csv();

    @ParameterizedTest
    @CsvSource({
        "'発言者,発言\n甲,雨\n乙,風\n', true",
        "'発言者,発言\n甲,雨\n', false",
        "'発言者,発言\n甲,雨\n乙,\n', false",
        "'発言者,発言\n甲,雨\n乙,風\na,b,c\n', true",
        "'発言者,発言\n甲,雨\n乙,風\na,b,c\na,b,c\n', false",
        "'発言者,発言\n甲,雨\n乙,風\n一言\n二言\n三言\n', true",
        "'発言者;発言\n甲;雨\n乙;風\n', true",
        "'名前,色\n甲,雨\n乙,風\n', false"
    })
    void aTableOfTurnsHasTwoOfThemAndMostlyRowsLikeItsHead(String text, boolean isOne) {
        assertThat(csv.accepts("a.csv", bytes(text))).isEqualTo(isOne);
    }

    @Test
    void whatIsAboveTheHeadStaysAndEachRecordStandsOnItsLine() throws Exception {
        String text = "第1回 会議\n令和7年4月1日\n発言者,発言\n甲,\"雨\nでした\"\n乙,風\n";
        ExtractedText extracted = csv.extract("a.csv", bytes(text));
        assertThat(extracted.source().text().lines().toList())
                .startsWith("第1回 会議", "令和7年4月1日")
                .anySatisfy(line -> assertThat(line).contains("乙", "風"));
        assertThat(extracted.source().text().lines().toList().get(5)).contains("乙");
    }

    @Test
    void withoutAColumnOfSpeakersItIsRefused() {
        assertThatThrownBy(() -> csv.extract("a.csv", bytes("名前,色\n甲,雨\n")))
                .isInstanceOf(UnreadableFormatException.class)
                .hasMessageContaining("without a column of speakers");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
