package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hatsugen.RealAnswers;
import dev.hatsugen.discord.gallery.CardMeasure;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What readers get of what they asked for: small print and height of every recorded card. */
final class CardSizeTest extends OnLocalMinutes {

    private static final Path RECORDED = Path.of("src/test/resources/dev/hatsugen/discord/snapshots");
    private static final double MOST_SMALL_PRINT = 0.25;
    private static final double MOST_SCREENS = 1.6;
    /** Of three quotes with names in two scripts and a gloss each. */
    private static final double MOST_ENGLISH_SCREENS = 1.7;

    private static final int CONTAINER = 17;

    static Stream<Arguments> cards() throws IOException {
        List<Arguments> cards = new ArrayList<>();
        try (Stream<Path> files = Files.list(RECORDED)) {
            for (Path file : files.sorted().toList()) {
                JsonNode message = new ObjectMapper().readTree(file.toFile());
                boolean isOfTinyQuotes = file.endsWith("button-more.json"); // six characters each
                if (!isOfTinyQuotes && message.at("/components/0/type").asInt() == CONTAINER) {
                    cards.add(Arguments.of(file.getFileName().toString(), message));
                }
            }
        }
        return cards.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cards")
    void atMostAQuarterIsSmallPrint(String name, JsonNode card) {
        assertThat(CardMeasure.smallPrint(card)).as(name).isLessThanOrEqualTo(MOST_SMALL_PRINT);
    }

    @ParameterizedTest
    @CsvSource({
        "サプライチェーンについて発言したのは誰ですか, ja",
        "後籐さんの人材の話, ja",
        "人材育成に触れたのは誰ですか, ja",
        "村井本部員は人材が足りないと言いましたか, ja",
        "第42回会合の出席者は何人ですか, ja",
        "第42回会合で土屋本部員は何と言いましたか, ja",
        "中小企業についてどんな意見が出ましたか, ja",
        "Who mentioned supply chains?, en-US",
        "What did Miyazawa say about bugs?, en-US",
        "Which ministers mentioned the Port of Nagoya attack?, en-US"
    })
    void anAnswerOfAllItsQuotesIsReadOnAPhoneWithoutMuchScrolling(String question, String locale) throws Exception {
        start(RealAnswers.answers());
        Interaction asked = discord.send(Invocation.ask(question).by(locale));
        assertThat(CardMeasure.smallPrint(asked.reply())).isLessThanOrEqualTo(MOST_SMALL_PRINT);
        double most = locale.equals("ja") ? MOST_SCREENS : MOST_ENGLISH_SCREENS;
        assertThat(CardMeasure.height(asked.reply())).isLessThanOrEqualTo((int) (most * CardMeasure.SCREEN));
    }

    @Test
    void smallPrintIsMeasuredByWhatAReaderSees() {
        ObjectNode message = new ObjectMapper().createObjectNode();
        message.putArray("components").addObject().put("type", 10).put("content", "> **ab\\*** c\n-# de\nfghi");
        assertThat(CardMeasure.smallPrint(message)).isEqualTo(0.2);
    }
}
