package dev.hatsugen.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hatsugen.BodyAnswers;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.config.SidecarFiles;
import dev.hatsugen.corpus.CorpusDirectory;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.ParsedMinutes;
import dev.hatsugen.minutes.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON of every command over real minutes and two bodies of the training ground: what other programs rely on. */
class JsonContractTest {

    private static FakeWorkbench services(String body) {
        BodyAnswers open = BodyAnswers.of(body);
        FakeWorkbench services = new FakeWorkbench();
        services.corpus = open.corpus();
        services.glossary = RealCorpus.glossary();
        services.topics = open::topics;
        services.answers = open.answers();
        return services;
    }

    private static JsonNode json(String body, String... arguments) throws Exception {
        FakeWorkbench services = services(body);
        assertThat(services.run(arguments)).as(services.err).isZero();
        return Json.read(services.out);
    }

    private static int quotes(String body, JsonNode json) {
        return new QuoteContract(BodyAnswers.of(body).corpus()).checkAll(json);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "repository, 人材育成について誰が述べましたか, answered, 人材",
        "repository, What did Mr. Goto say about human resources?, answered, 人材",
        "repository, 名古屋港の事案に触れた大臣は誰ですか, answered, 名古屋港",
        "city-assembly, 図書館の跡地どうするの, answered, 跡地",
        "city-assembly, 敬老パスはどうなる, answered, 敬老パス",
        "standards-council, Who spoke about street lighting?, answered, street",
    })
    void answersMarkWhatWasLookedFor(String body, String question, String status, String marked) throws Exception {
        JsonNode json = json(body, "ask", question, "--json");
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "id", "question", "language", "status", "confidence", "lead", "quotes", "near", "reason", "ms");
        assertThat(json.path("status").asText()).isEqualTo(status);
        assertThat(json.path("confidence").asText()).isIn("high", "low");
        assertThat(json.path("reason").isNull()).isTrue();
        assertThat(quotes(body, json)).isPositive();
        JsonNode first = json.at("/quotes/0");
        assertThat(matched(first)).anyMatch(words -> words.contains(marked));
        String best = range(first, first.path("best"));
        assertThat(best).contains(marked);
    }

    @ParameterizedTest
    @CsvSource({"repository, 第77回会合で何が決まりましたか, no_such_meeting", "repository, 架空花子本部員は何と述べましたか, no_such_member"})
    void notFoundSaysWhy(String body, String question, String reason) throws Exception {
        JsonNode json = json(body, "ask", question, "--json");
        assertThat(json.path("status").asText()).isEqualTo("not_found");
        assertThat(json.path("reason").asText()).isEqualTo(reason);
        assertThat(json.path("quotes")).isEmpty();
        assertThat(json.path("near").size()).isLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"repository, 後藤, 人材育成", "city-assembly, 財政局長, 敬老パス", "city-assembly, 建設局長, 図書館"})
    void statementsHaveALedger(String body, String member, String topic) throws Exception {
        JsonNode json = json(body, "statements", "--member", member, "--topic", topic, "--json");
        assertThat(json.path("status").asText()).isEqualTo("answered");
        assertThat(json.at("/ledger/scanned").asInt())
                .isGreaterThanOrEqualTo(json.at("/ledger/matched").asInt());
        assertThat(json.at("/ledger/matched").asInt()).isPositive();
        assertThat(texts(json.at("/ledger/words"))).isNotEmpty();
        assertThat(quotes(body, json)).isPositive();
        List<String> marked = new ArrayList<>();
        json.path("quotes").forEach(quote -> marked.addAll(matched(quote)));
        assertThat(marked).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"repository, 人材", "city-assembly, 敬老パス"})
    void searchAndTimelineHaveALedgerOfAllTurns(String body, String words) throws Exception {
        int turns = BodyAnswers.of(body).corpus().meetings().stream()
                .mapToInt(meeting -> meeting.statements().size())
                .sum();
        JsonNode search = json(body, "search", words, "--json");
        assertThat(texts(search.path("words"))).containsExactly(words);
        assertThat(search.at("/ledger/scanned").asInt()).isEqualTo(turns);
        assertThat(quotes(body, search)).isPositive();
        search.path("quotes").forEach(quote -> assertThat(matched(quote)).contains(words));
        JsonNode timeline = json(body, "timeline", "--topic", words, "--json");
        assertThat(timeline.at("/ledger/scanned").asInt()).isEqualTo(turns);
        assertThat(timeline.path("meetings"))
                .hasSize(BodyAnswers.of(body).corpus().meetings().size());
        assertThat(quotes(body, timeline)).isGreaterThanOrEqualTo(quotes(body, search));
    }

    @ParameterizedTest
    @ValueSource(strings = {"repository", "city-assembly", "standards-council"})
    void aMeetingIsOutlinedTurnByTurn(String body) throws Exception {
        Meeting last = BodyAnswers.of(body).corpus().meetings().getLast();
        JsonNode outline = json(body, "meeting", last.key(), "--json").at("/meetings/0");
        assertThat(outline.path("sha256").asText()).isEqualTo(last.source().sha256());
        assertThat(outline.path("sections").findValuesAsText("statement"))
                .isEqualTo(last.statements().stream().map(Statement::id).toList());
        outline.path("sections")
                .forEach(section -> section.path("turns")
                        .forEach(turn -> assertThat(turn.at("/lines/0").asInt())
                                .isBetween(
                                        section.at("/lines/0").asInt(),
                                        section.at("/lines/1").asInt())));
        quotes(body, outline.path("agenda"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"repository", "city-assembly", "standards-council"})
    void otherCommandsHoldWholeQuotes(String body) throws Exception {
        String meeting = BodyAnswers.of(body).corpus().meetings().getLast().key();
        for (String command : List.of("summary", "decisions", "agenda")) {
            JsonNode json = json(body, command, "--meeting", meeting, "--json");
            assertThat(json.path("sections").isArray()).isTrue();
            json.path("sections").forEach(section -> {
                assertThat(section.path("title").isTextual()).isTrue();
                assertThat(section.path("quotes").isArray()).isTrue();
            });
            assertThat(quotes(body, json)).isEqualTo(count(json.path("sections"), "quotes"));
        }
        JsonNode requests = json(body, "requests", "--json");
        requests.path("pairs").forEach(pair -> {
            assertThat(pair.at("/request/sha256").isTextual()).isTrue();
            assertThat(pair.path("responses").size())
                    .isEqualTo(pair.path("evidence").size());
        });
        quotes(body, requests);
        JsonNode meetings = json(body, "meetings", "--json");
        assertThat(meetings.path("meetings"))
                .hasSize(BodyAnswers.of(body).corpus().meetings().size());
        assertThat(json(body, "members", "--json").path("members")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"repository, 後藤, 人材育成", "city-assembly, 財政局長, 敬老パス"})
    void compareHasAnEntryForEachMeeting(String body, String member, String topic) throws Exception {
        JsonNode json = json(body, "compare", "--member", member, "--topic", topic, "--json");
        assertThat(json.path("meetings"))
                .hasSize(BodyAnswers.of(body).corpus().meetings().size());
        assertThat(quotes(body, json)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"repository", "city-assembly", "standards-council"})
    void verifyProvesAQuote(String body) throws Exception {
        String words = BodyAnswers.of(body).corpus().meetings().getLast().statements().stream()
                .map(statement -> statement.words().text())
                .filter(text -> text.length() > 40)
                .findFirst()
                .orElseThrow()
                .lines()
                .findFirst()
                .orElseThrow();
        JsonNode json = json(body, "verify", words, "--json");
        assertThat(json.path("verdict").asText()).isEqualTo("exact");
        assertThat(quotes(body, json)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"repository", "city-assembly", "standards-council"})
    void parsedFilesLoseNothing(String body) throws Exception {
        CorpusDirectory folder = new CorpusDirectory(BodyAnswers.of(body).folder(), new SidecarFiles());
        for (Meeting meeting : BodyAnswers.of(body).corpus().meetings()) {
            ParsedMinutes parsed = folder.read(
                    BodyAnswers.of(body).folder().resolve(meeting.source().name()));
            JsonNode json = ParseReportJson.of(parsed);
            StringBuilder words = new StringBuilder();
            for (JsonNode block : json.path("blocks")) {
                assertThat(block.path("kind").asText()).isIn("front", "heading", "list", "statement", "note", "end");
                boolean turn = block.path("kind").asText().equals("statement");
                assertThat(block.has("label") && block.has("labelText") && block.has("role"))
                        .isEqualTo(turn);
                words.append(block.path("labelText").asText(""))
                        .append(block.path("text").asText());
            }
            assertThat(QuoteContract.bare(words.toString()))
                    .isEqualTo(QuoteContract.bare(meeting.source().text()));
            assertThat(json.path("meeting").fieldNames())
                    .toIterable()
                    .contains("number", "title", "body", "date", "place");
            assertThat(json.path("report").fieldNames())
                    .toIterable()
                    .contains(
                            "turns",
                            "speakers",
                            "notUnderstood",
                            "outside",
                            "format",
                            "convention",
                            "encoding",
                            "outsideLines");
            assertThat(json.at("/report/speakers/0").fieldNames()).toIterable().contains("name", "turns", "characters");
        }
    }

    private static int count(JsonNode objects, String list) {
        int count = 0;
        for (JsonNode object : objects) {
            count += object.path(list).size();
        }
        return count;
    }

    private static List<String> matched(JsonNode quote) {
        return StreamSupport.stream(quote.path("matches").spliterator(), false)
                .map(range -> range(quote, range))
                .toList();
    }

    private static String range(JsonNode quote, JsonNode range) {
        return quote.path("text")
                .asText()
                .substring(range.path(0).asInt(), range.path(1).asInt());
    }
}
