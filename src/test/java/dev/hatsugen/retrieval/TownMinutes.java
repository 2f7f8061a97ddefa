package dev.hatsugen.retrieval;

import dev.hatsugen.RealCorpus;
import dev.hatsugen.index.IndexProgress;
import dev.hatsugen.index.LuceneIndex;
import dev.hatsugen.index.Manifest;
import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.parsing.MinutesParser;
import dev.hatsugen.parsing.SidecarMetadata;
import dev.hatsugen.parsing.UnreadableMinutesException;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.question.People;
import dev.hatsugen.question.QuestionParser;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** Two invented meetings of a town, parsed and indexed by the real classes, with embeddings that count pairs of characters. */
public final class TownMinutes {

    static final String FIRST = """
            令和６年第１回東丘町議会会議録
            令和６年３月５日
            ○議長（森一郎君） ただいまから会議を開きます。
            ○１番（川上花子君） 図書館の開館時間を延長する考えはあるか伺います。利用者は年間三万人に上ります。
            ○教育長（谷口守君） 図書館の開館時間は来年度から午後八時まで延長します。費用は二百万円を見込みます。
            ○２番（岸本学君） 路線バスの減便について、高齢者の通院に支障が出ています。
            ○町長（北野進君） 路線バスは運転手が不足しています。乗合タクシーの実証実験を秋に始めます。
            """;
    static final String SECOND = """
            令和６年第２回東丘町議会会議録
            令和６年６月１１日
            ○議長（森一郎君） 本日の会議を開きます。
            ○１番（川上花子君） 町民プールの老朽化と水漏れへの対応を伺います。
            ○町長（北野進君） 町民プールは廃止し、隣町と共同で利用します。住民説明会を七月に開きます。
            ○教育長（谷口守君） 学校の水泳の授業は民間の施設で行います。
            """;

    public static final Glosser GLOSSER = new Glosser(RealCorpus.glossary());
    private static final Corpus CORPUS = new Corpus(List.of(meeting("1", FIRST), meeting("2", SECOND)));
    private static final PassageSearch INDEX = index(CORPUS);
    private static final PassageContents CONTENTS = new PassageContents(INDEX, GLOSSER);

    private TownMinutes() {}

    static Corpus corpus() {
        return CORPUS;
    }

    public static PassageSearch index() {
        return INDEX;
    }

    public static PassageContents contents() {
        return CONTENTS;
    }

    public static RetrievalPipeline pipeline(RetrievalSettings settings) {
        return new RetrievalPipeline(INDEX, CONTENTS, CharacterPairs::new, GLOSSER, settings);
    }

    public static ParsedQuestion parse(String question) {
        return new QuestionParser(CORPUS, new People(CORPUS), RealCorpus.glossary()).read(question);
    }

    /** The only passage that holds {@code words}. */
    public static Passage passage(String words) {
        return INDEX.passages().stream()
                .filter(passage -> passage.text().contains(words))
                .reduce((one, other) -> {
                    throw new AssertionError("two passages hold " + words);
                })
                .orElseThrow();
    }

    static Meeting meeting(String name, String text) {
        try {
            return MinutesParser.parse(new SourceText(name + ".txt", text), SidecarMetadata.NONE);
        } catch (UnreadableMinutesException e) {
            throw new AssertionError(e);
        }
    }

    private static PassageSearch index(Corpus corpus) {
        try {
            return new LuceneIndex(
                            Files.createTempDirectory("hatsugen-town"),
                            CharacterPairs::new,
                            GLOSSER,
                            IndexProgress.SILENT)
                    .open(corpus, Manifest.of(corpus, "test", "pairs", CharacterPairs.DIMENSION));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts that share words are near each other, and no model has to be loaded. */
    static final class CharacterPairs implements EmbeddingModel {

        static final int DIMENSION = 64;

        @Override
        public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
            return Response.from(
                    segments.stream().map(segment -> vector(segment.text())).toList());
        }

        private static Embedding vector(String text) {
            float[] counts = new float[DIMENSION];
            counts[0] = 0.01f;
            for (int i = 0; i + 1 < text.length(); i++) {
                counts[Math.floorMod(text.charAt(i) * 31 + text.charAt(i + 1), DIMENSION)]++;
            }
            Embedding embedding = Embedding.from(counts);
            embedding.normalize();
            return embedding;
        }
    }
}
