package dev.hatsugen.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hatsugen.answer.IndexedCorpus;
import dev.hatsugen.topics.Drawing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestCommandTest {

    private static final Path SNAPSHOTS = Path.of("src/test/resources/dev/hatsugen/console/snapshots");

    private final FakeWorkbench hatsugen = FakeWorkbench.ofCorpus();

    @TempDir
    private Path folder = Path.of("");

    private JsonNode json(String... arguments) throws Exception {
        assertThat(hatsugen.run(arguments)).isZero();
        assertThat(hatsugen.err).isEmpty();
        return Json.read(hatsugen.out);
    }

    /** Every quote has an answer's keys, and its words are on its lines in the source. */
    private static void assertQuotes(JsonNode quotes) {
        assertThat(quotes).isNotEmpty();
        for (JsonNode quote : quotes) {
            assertThat(quote.fieldNames())
                    .toIterable()
                    .startsWith("meeting", "date", "statement", "label", "name", "section", "text", "lines", "page");
            String source = IndexedCorpus.get()
                    .corpus
                    .meeting(quote.path("meeting").asText())
                    .orElseThrow()
                    .source()
                    .text();
            List<String> lines = source.lines()
                    .skip(quote.at("/lines/0").asInt() - 1)
                    .limit(quote.at("/lines/1").asInt() - quote.at("/lines/0").asInt() + 1)
                    .toList();
            assertThat(String.join("", lines).replaceAll("[\\s\u3000\f]", ""))
                    .contains(quote.path("text").asText().replaceAll("[\\s\u3000\f]", ""));
        }
    }

    @ParameterizedTest
    @CsvSource({"summary --meeting 第42回, summary-42.txt", "statements --member 後藤 --topic 人材育成, statements-goto.txt"})
    void readsAsItDid(String arguments, String snapshot) throws Exception {
        assertThat(hatsugen.run(arguments.split(" "))).isZero();
        assertThat(hatsugen.out).isEqualTo(Files.readString(SNAPSHOTS.resolve(snapshot)));
    }

    @Test
    void statementsCarryTheLedgerAndEveryPassage() throws Exception {
        JsonNode json = json("statements", "--member", "後藤", "--topic", "人材育成", "--json");
        assertThat(json.at("/ledger/scanned").asInt()).isEqualTo(2);
        assertThat(json.at("/ledger/matched").asInt()).isEqualTo(2);
        assertThat(json.at("/ledger/words/1").asText()).isEqualTo("人材育成");
        assertThat(json.path("status").asText()).isEqualTo("answered");
        assertThat(json.path("quotes")).hasSize(4);
        assertQuotes(json.path("quotes"));
    }

    @Test
    void nobodyOfThatNameIsAnAnswerThatNamesThoseNear() throws Exception {
        JsonNode json = json("statements", "--member", "後籐厚広", "--json");
        assertThat(json.path("reason").asText()).isEqualTo("no_such_member");
        assertThat(json.path("quotes")).isEmpty();
        assertThat(hatsugen.run("statements", "--member", "鈴木一朗")).isZero();
        assertThat(hatsugen.out).contains("「鈴木一朗」").contains("鈴木 敦夫");
        assertThat(hatsugen.run("requests", "--member", "鈴木一朗")).isZero();
        assertThat(hatsugen.out).contains("「鈴木一朗」").contains("近い名前");
        assertThat(hatsugen.run("compare", "--member", "鈴木一朗", "--topic", "人材")).isZero();
        assertThat(hatsugen.out).contains("「鈴木一朗」");
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary", "decisions", "agenda", "requests"})
    void aMeetingThatIsNotThereIsAnAnswerThatNamesThoseThatAre(String command) throws Exception {
        assertThat(hatsugen.run(command, "--meeting", "第99回")).isZero();
        assertThat(hatsugen.out).contains("「第99回」").contains("第26回、第42回");
        JsonNode json = json(command, "--meeting", "99", "--json");
        assertThat(json.path("reason").asText()).isEqualTo("no_such_meeting");
    }

    @Test
    void aTopicThatIsNotMentionedShowsWhatIsNear() throws Exception {
        JsonNode json = json("statements", "--member", "後藤", "--topic", "クジラ", "--json");
        assertThat(json.path("reason").asText()).isEqualTo("no_statement_on_topic");
        assertThat(json.at("/ledger/scanned").asInt()).isEqualTo(2);
        assertThat(json.path("quotes")).isEmpty();
        assertQuotes(json.path("near"));
    }

    @Test
    void statementsAreWrittenToFiles() throws Exception {
        Path csv = folder.resolve("a.csv");
        Path markdown = folder.resolve("a.md");
        assertThat(hatsugen.run(
                        "statements", "--member", "松原", "--csv", csv.toString(), "--markdown", markdown.toString()))
                .isZero();
        assertThat(hatsugen.err).contains("a.csv").contains("a.md");
        assertThat(Files.readString(csv, StandardCharsets.UTF_8)).startsWith("\uFEFF");
        assertThat(Files.readString(markdown)).startsWith("# ").contains("> ");
        assertThat(hatsugen.run("statements", "--member", "松原", "--csv", folder.toString()))
                .isEqualTo(1);
        assertThat(hatsugen.err.lines()).hasSize(1);
    }

    @Test
    void sectionsHaveTitlesAndQuotes() throws Exception {
        for (JsonNode section : json("summary", "--meeting", "42", "--json").path("sections")) {
            assertThat(section.path("title").asText()).isNotEmpty();
            assertQuotes(section.path("quotes"));
        }
        JsonNode decisions = json("decisions", "--json").path("sections");
        assertThat(decisions.findValuesAsText("kind").stream().filter("DECISION_ITEMS"::equalsIgnoreCase))
                .hasSize(2);
        decisions.forEach(section -> assertQuotes(section.path("quotes")));
        JsonNode agenda = json("agenda", "--meeting", "42", "--json").path("sections");
        assertThat(agenda.findValuesAsText("title")).containsExactly("討議事項", "決定事項", "報告事項");
        agenda.forEach(section -> assertQuotes(section.path("quotes")));
    }

    @Test
    void aRequestStandsWithItsResponsesAndTheEvidence() throws Exception {
        JsonNode pairs =
                json("requests", "--meeting", "42", "--member", "遠藤", "--json").path("pairs");
        assertQuotes(pairs.at("/0/responses"));
        assertThat(pairs.at("/0/request/label").asText()).isEqualTo("遠藤本部員");
        assertThat(pairs.findValuesAsText("label")).contains("平副本部長兼デジタル大臣", "武藤経済産業大臣");
        for (JsonNode pair : pairs) {
            assertThat(pair.path("evidence")).hasSameSizeAs(pair.path("responses"));
        }
        assertThat(hatsugen.run("requests", "--meeting", "42")).isZero();
        assertThat(hatsugen.out).contains("→ ").contains("● ");
    }

    @Test
    void aComparisonHasOneEntryForEachMeeting() throws Exception {
        JsonNode meetings =
                json("compare", "--member", "外務省", "--topic", "連携", "--json").path("meetings");
        assertThat(meetings.findValuesAsText("meeting")).startsWith("26").contains("42");
        assertThat(meetings).hasSize(2).allSatisfy(meeting -> assertQuotes(meeting.path("quotes")));
        assertThat(hatsugen.run("compare", "--member", "松原", "--topic", "演習")).isZero();
        assertThat(hatsugen.out).contains("この会合に「松原」にあたる出席者・発言者はいません。").contains("● 松原");
    }

    @ParameterizedTest
    @CsvSource({
        "国が率先して、高いサイバーセキュリティ能力を有する人材育成をリードし, exact",
        "国が率先して、低いサイバーセキュリティ能力を有する人材育成をリードし, altered",
        "「国が率先して、高いサイバーセキュリティ能力を有する人材育成をリードし」と村井本部員が述べた, other_speaker",
        "クジラは海を泳ぐ生き物である, not_in_record"
    })
    void aClaimHasAVerdict(String claim, String verdict) throws Exception {
        JsonNode json = json("verify", claim, "--json");
        assertThat(json.path("verdict").asText()).isEqualTo(verdict);
        if (!verdict.equals("not_in_record")) {
            assertQuotes(json.path("quotes"));
            assertThat(json.at("/quotes/0/differences").isEmpty()).isEqualTo(!verdict.equals("altered"));
        }
    }

    @Test
    void trueWordsOfAnotherMeetingAreToldAsAltered() throws Exception {
        JsonNode json = json("verify", "後藤本部員は第42回で「国が率先して、高いサイバーセキュリティ能力を有する人材育成をリードし」と述べた", "--json");
        assertThat(json.path("verdict").asText()).isEqualTo("altered");
        assertThat(json.path("lead").asText()).contains("第26回");
    }

    @Test
    void aDifferenceShowsBothSides() throws Exception {
        JsonNode json = json("verify", "国が率先して、低いサイバーセキュリティ能力を有する人材育成をリードし", "--json");
        assertThat(json.at("/quotes/0/differences/0/claimed").asText()).isEqualTo("低");
        assertThat(json.at("/quotes/0/differences/0/recorded").asText()).isEqualTo("高");
        assertThat(hatsugen.run("verify", "国が率先して、低いサイバーセキュリティ能力を有する人材育成をリードし")).isZero();
        assertThat(hatsugen.out).contains("≠ 「低」は、議事録では「高」");
    }

    @Test
    void aMapIsAFileOrATableWithAHint() throws Exception {
        Path out = folder.resolve("m.png");
        assertThat(hatsugen.run("map", "--out", out.toString(), "--meeting", "第42回"))
                .isZero();
        assertThat(hatsugen.out).contains("m.png");
        assertThat(Files.readAllBytes(out)).containsExactly(1);
        assertThat(hatsugen.run("map", "--out", folder.toString())).isEqualTo(1);
        hatsugen.painter = (map, language) -> new Drawing.Table(map.title() + map.columns(), "install a font");
        assertThat(hatsugen.run("map", "--topic", "AI", "人材", "--out", "m.png")).isZero();
        assertThat(hatsugen.out).contains("第26回").endsWith("[AI, 人材]\ninstall a font\n");
        assertThat(hatsugen.run("map", "--meeting", "第99回", "--out", "m.png")).isZero();
        assertThat(hatsugen.out).contains("「第99回」", "第26回、第42回");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "statements",
                "statements --topic x",
                "statements --member \u3000",
                "statements --member x --nonsense",
                "summary",
                "summary --meeting",
                "compare --member x",
                "compare --member x --topic \u3000",
                "verify",
                "verify \u3000",
                "map",
                "decisions 42"
            })
    void wrongOptionsAreOneLineAndStatus2(String arguments) {
        assertThat(hatsugen.run(arguments.split(" "))).isEqualTo(2);
        assertThat(hatsugen.err.lines()).hasSize(1).first().asString().startsWith("hatsugen: ");
        assertThat(hatsugen.out).isEmpty();
        assertThat(hatsugen.calls).isEmpty();
    }

    @Test
    void meetingsInBriefAskForNoIndex() {
        hatsugen.topics = () -> {
            throw new AssertionError("the index was opened");
        };
        assertThat(hatsugen.run("summary", "--meeting", "42")).isZero();
        assertThat(hatsugen.run("decisions")).isZero();
        assertThat(hatsugen.calls).doesNotContain("answers");
    }

    @Test
    void theChatKnowsTheSameCommands() {
        hatsugen.input = """
                /statements　後藤 人材育成 第42回
                /summary 42
                /decisions
                /議題 42
                /requests 42 遠藤
                /compare 外務省 連携
                /verify 国が率先して、高いサイバーセキュリティ能力を有する人材育成をリードし
                /map %s
                /summary
                /help
                """.formatted(folder.resolve("m.png"));
        assertThat(hatsugen.run("console")).isZero();
        assertThat(hatsugen.out)
                .contains("発言1件のうち1件にあります")
                .contains("■ UENUMA Shino (上沼 紫野)")
                .contains("お助け隊")
                .contains("● 松本 尚")
                .contains("m.png")
                .contains("/compare  ");
        assertThat(hatsugen.err).contains("/summary  ");
    }
}
