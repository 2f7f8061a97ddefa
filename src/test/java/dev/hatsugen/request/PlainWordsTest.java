package dev.hatsugen.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealCorpus;
import dev.hatsugen.config.SidecarFiles;
import dev.hatsugen.corpus.CorpusDirectory;
import dev.hatsugen.corpus.Current;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.question.People;
import dev.hatsugen.question.QuestionParser;
import dev.hatsugen.question.QuestionType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What plain words reach, on each body of the training ground. */
class PlainWordsTest {

    private static final Path TABLE = Path.of("src/test/resources/dev/hatsugen/request/plain-words.tsv");
    private static final Path GROUND = Path.of("src/test/resources/dev/hatsugen/ground");
    private static final double LEAST = 0.95;

    private record Row(String phrase, String expected) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "board-of-education",
                "city-assembly",
                "company-project",
                "hospital-ethics",
                "ministry-council",
                "planning-board",
                "prefectural-assembly",
                "residents",
                "university-senate",
                "ward-meeting"
            })
    void plainWordsReachWhatTheyMean(String body) throws Exception {
        Corpus corpus = new CorpusDirectory(GROUND.resolve(body), new SidecarFiles())
                .read()
                .corpus();
        MinutesQueries queries = new MinutesQueries(corpus, RealCorpus.glossary(), () -> {
            throw new AssertionError("the index was opened");
        });
        MinutesService minutes = new MinutesService(Current.of(queries), (map, language) -> {
            throw new AssertionError("a map was drawn");
        });
        QuestionParser parser = new QuestionParser(corpus, new People(corpus), RealCorpus.glossary());
        List<String> missed = new ArrayList<>();
        List<Row> rows = rows();
        for (Row row : rows) {
            String phrase = filled(row.phrase(), corpus);
            String reached = reached(phrase, minutes, parser);
            if (!reached.equals(row.expected())) {
                missed.add(phrase + " → " + reached + ", not " + row.expected() + ": "
                        + Utterance.of(phrase, parser).frame());
            }
        }
        System.out.printf("%s: %d of %d%n", body, rows.size() - missed.size(), rows.size());
        if (Boolean.getBoolean("hatsugen.show")) {
            missed.forEach(System.out::println);
        }
        assertThat(missed).hasSizeLessThanOrEqualTo((int) Math.round(rows.size() * (1 - LEAST)));
    }

    /** The name of what the phrase reaches; what the record itself answers is named after it. */
    private static String reached(String phrase, MinutesService minutes, QuestionParser parser) {
        Optional<Intent> intent = minutes.intent(phrase);
        if (intent.isPresent()) {
            return switch (intent.get()) {
                case Intent.Help help -> "help";
                case Intent.Named command -> command.line().type().name();
                case Intent.Question question -> "question";
            };
        }
        return record(parser.read(phrase).kind());
    }

    private static String record(QuestionType kind) {
        return switch (kind) {
            case ATTENDANCE, ABSENCE -> "attendance";
            case DECISIONS, OBJECTION -> "decisions";
            case ACROSS -> "compare";
            case AGENDA, DISCUSSED, REPORTED -> "agenda";
            default -> "question";
        };
    }

    private static String filled(String phrase, Corpus corpus) {
        Meeting meeting = corpus.meetings().getLast();
        Statement said = meeting.statements().stream()
                .filter(statement -> statement.speaker().name() != null
                        || statement.speaker().label() != null)
                .toList()
                .get(2);
        String member = Objects.requireNonNull(
                said.speaker().name() == null
                        ? said.speaker().label()
                        : said.speaker().name());
        boolean japanese = Glosser.isJapanese(phrase.replaceAll("\\{\\w+}", ""));
        String number = meeting.number() == null
                ? japanese ? "前回の会議" : "the last meeting"
                : japanese ? "第" + meeting.number() + "回" : "meeting " + meeting.number();
        String text = said.words().text().replaceAll("[「」『』\"“”\\s]", "");
        return phrase.replace("{meeting}", number)
                .replace("{member}", member.replace(" ", ""))
                .replace("{quote}", text.substring(0, Math.min(18, text.length())))
                .replace("{topic}", japanese ? "駐車場" : "parking");
    }

    private static List<Row> rows() throws Exception {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(cells -> new Row(cells[0], cells[1]))
                .toList();
    }
}
