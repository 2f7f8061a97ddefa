package dev.hatsugen;

import dev.hatsugen.answer.Answers;
import dev.hatsugen.answer.EveryoneAnswers;
import dev.hatsugen.answer.QuotingAnswers;
import dev.hatsugen.index.IndexProgress;
import dev.hatsugen.index.LuceneIndex;
import dev.hatsugen.index.Manifest;
import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.provider.EmbeddingModels;
import dev.hatsugen.provider.EmbeddingSettings;
import dev.hatsugen.question.People;
import dev.hatsugen.question.QuestionParser;
import dev.hatsugen.quote.AutomaticGloss;
import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.retrieval.AnswerabilityPolicy;
import dev.hatsugen.retrieval.GlossingEmbeddingModel;
import dev.hatsugen.retrieval.PassageContents;
import dev.hatsugen.retrieval.RetrievalPipeline;
import dev.hatsugen.retrieval.RetrievalSettings;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.nio.file.Path;

/** The whole way from a question to an answer over the real corpus, on an index in the build folder; made once for all tests. */
public final class RealAnswers {

    private static final Glosser GLOSSER = new Glosser(RealCorpus.glossary());
    private static final EmbeddingModel ENGLISH = EmbeddingModels.of(new EmbeddingSettings.MiniLm());
    private static final EmbeddingModel MODEL = new GlossingEmbeddingModel(ENGLISH, GLOSSER);
    private static final PassageSearch INDEX = new LuceneIndex(
                    Path.of("target", "test-index"), () -> MODEL, GLOSSER, IndexProgress.SILENT)
            .open(
                    RealCorpus.corpus(),
                    Manifest.of(
                            RealCorpus.corpus().sha256(),
                            RealCorpus.glossary().sha256(),
                            MODEL.modelName(),
                            MODEL.dimension()));
    private static final PassageContents CONTENTS = new PassageContents(INDEX, GLOSSER);
    private static final RetrievalPipeline PIPELINE =
            new RetrievalPipeline(INDEX, CONTENTS, () -> MODEL, GLOSSER, RetrievalSettings.DEFAULT);
    private static final QuestionParser READER =
            new QuestionParser(RealCorpus.corpus(), new People(RealCorpus.corpus()), RealCorpus.glossary());
    private static final QuoteGloss GLOSS = new AutomaticGloss(GLOSSER);
    private static final Answers SERVICE = new QuotingAnswers(
            READER,
            PIPELINE,
            new AnswerabilityPolicy(CONTENTS, RealCorpus.glossary()),
            new EveryoneAnswers(INDEX.passages(), CONTENTS, RealCorpus.glossary()),
            INDEX);
    private static final Answers ANSWERS = question -> SERVICE.ask(question).glossed(GLOSS);

    private RealAnswers() {}

    public static Answers answers() {
        return ANSWERS;
    }

    /** The gloss lines of quotes in English answers. */
    public static QuoteGloss gloss() {
        return GLOSS;
    }

    public static QuestionParser reader() {
        return READER;
    }

    public static RetrievalPipeline pipeline() {
        return PIPELINE;
    }

    public static PassageSearch index() {
        return INDEX;
    }

    public static EmbeddingModel english() {
        return ENGLISH;
    }
}
