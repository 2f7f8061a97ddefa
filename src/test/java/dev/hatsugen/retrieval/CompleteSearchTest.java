package dev.hatsugen.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealCorpus;
import dev.hatsugen.benchmark.StandInEmbedding;
import dev.hatsugen.config.SidecarFiles;
import dev.hatsugen.corpus.CorpusDirectory;
import dev.hatsugen.evaluation.JudgedQuestion;
import dev.hatsugen.evaluation.JudgedQuestionFile;
import dev.hatsugen.index.IndexProgress;
import dev.hatsugen.index.LuceneIndex;
import dev.hatsugen.index.Manifest;
import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.language.NormalizedText;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.parsing.UnreadableMinutesException;
import dev.hatsugen.question.People;
import dev.hatsugen.question.QuestionParser;
import dev.hatsugen.question.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The index leaves out no passage that looking into every one finds: on every topic that the ground asks about. */
class CompleteSearchTest {

    private static final Path GROUND = Path.of("src/test/resources/dev/hatsugen/ground");
    private static final Glossary GLOSSARY = RealCorpus.glossary();

    static Stream<Path> bodies() throws IOException {
        try (Stream<Path> folders = Files.list(GROUND)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void every_topic_of_a_body(Path body, @TempDir Path folder) throws IOException, UnreadableMinutesException {
        Corpus corpus = new CorpusDirectory(body, new SidecarFiles()).read().corpus();
        try (PassageSearch index = open(corpus, folder)) {
            QuestionParser parser = new QuestionParser(corpus, new People(corpus), GLOSSARY);
            PassageContents contents = new PassageContents(index, new Glosser(GLOSSARY));
            ScannedTexts texts = new ScannedTexts(index.passages().stream()
                    .map(passage -> NormalizedText.of(passage.text()).text())
                    .toList());
            for (JudgedQuestion question : JudgedQuestionFile.read(body.resolve("questions.jsonl"))) {
                Topic topic = parser.read(question.question()).topic();
                Phrases.of(topic.text()).forEach(phrase -> assertSamePhrase(phrase, index, texts));
                assertComplete(TopicScan.of(topic, GLOSSARY, contents), index);
                TopicScan named = TopicScan.of(topic.text(), GLOSSARY, contents);
                assertComplete(named, index);
                assertThat(new TopicSearch(contents, GLOSSARY, pipeline(index, contents)).on(topic.text()))
                        .as(topic.text())
                        .isEqualTo(named.isEmpty() ? List.of() : inEveryTurn(named, index));
            }
        }
    }

    private static void assertSamePhrase(String phrase, PassageSearch index, ScannedTexts texts) {
        TopicPhrase found = TopicPhrase.of(phrase, true, GLOSSARY, new SearchedTexts.Passages(index));
        TopicPhrase scanned = TopicPhrase.of(phrase, true, GLOSSARY, texts);
        assertThat(found.weight()).as(phrase).isEqualTo(scanned.weight());
        assertThat(found.isNowhere()).isEqualTo(scanned.isNowhere());
        for (Passage passage : index.passages()) {
            NormalizedText text = NormalizedText.of(passage.text());
            assertThat(found.in(text)).isEqualTo(scanned.in(text));
            assertThat(found.rarePartsIn(text)).isEqualTo(scanned.rarePartsIn(text));
        }
    }

    private static void assertComplete(TopicScan scan, PassageSearch index) {
        assertThat(scan.candidates().filter(scan::matches))
                .containsExactlyElementsOf(
                        index.passages().stream().filter(scan::matches).toList());
    }

    private static List<TopicHit> inEveryTurn(TopicScan scan, PassageSearch index) {
        Map<String, List<Passage>> turns = new LinkedHashMap<>();
        index.passages()
                .forEach(passage -> turns.computeIfAbsent(passage.statement().id(), id -> new ArrayList<>())
                        .add(passage));
        return turns.values().stream()
                .flatMap(turn -> TopicSearch.inTurn(scan, turn).stream())
                .toList();
    }

    private static RetrievalPipeline pipeline(PassageSearch index, PassageContents contents) {
        return new RetrievalPipeline(
                index, contents, StandInEmbedding::new, new Glosser(GLOSSARY), RetrievalSettings.DEFAULT);
    }

    private static PassageSearch open(Corpus corpus, Path folder) {
        StandInEmbedding model = new StandInEmbedding();
        return new LuceneIndex(folder, () -> model, new Glosser(GLOSSARY), IndexProgress.SILENT)
                .open(corpus, Manifest.of(corpus, GLOSSARY.sha256(), model.modelName(), model.dimension()));
    }
}
