package dev.hatsugen;

import dev.hatsugen.answer.Answers;
import dev.hatsugen.answer.GlossedAnswers;
import dev.hatsugen.answer.QuotingAnswers;
import dev.hatsugen.answer.UnspokenAnswers;
import dev.hatsugen.answerability.AnswerabilityPolicy;
import dev.hatsugen.index.Manifest;
import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.question.People;
import dev.hatsugen.question.QuestionParser;
import dev.hatsugen.quote.AutomaticGloss;
import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.retrieval.PassageContents;
import dev.hatsugen.retrieval.RetrievalPipeline;
import dev.hatsugen.retrieval.RetrievalSettings;
import dev.hatsugen.retrieval.TopicSearch;
import dev.hatsugen.writing.LanguageModel;
import dev.hatsugen.writing.TranslatingAnswers;
import dev.hatsugen.writing.WritingAnswers;
import dev.langchain4j.model.scoring.ScoringModel;
import org.jspecify.annotations.Nullable;

/** The open index and everything that answers from it. Safe for several threads until it is closed. */
final class Engine implements AutoCloseable {

    private final PassageSearch index;
    private final Manifest manifest;
    private final QuestionParser parser;
    private final RetrievalPipeline pipeline;
    private final TopicSearch topics;
    private final Answers unaided;
    private final Answers answers;
    private final @Nullable LanguageModel writer;

    /**
     * Answers from {@code index}.
     *
     * @param manifest what the index was made of
     * @param factory what the engine is made of besides
     */
    Engine(PassageSearch index, Manifest manifest, EngineFactory factory) {
        Glossary glossary = factory.glossary();
        LanguageModel writer = factory.writer();
        this.writer = writer;
        this.index = index;
        this.manifest = manifest;
        Glosser glosser = new Glosser(glossary);
        PassageContents contents = new PassageContents(index, glosser, factory.cache());
        this.pipeline = new RetrievalPipeline(index, contents, factory.model(), glosser, RetrievalSettings.DEFAULT);
        this.topics = new TopicSearch(contents, glossary, pipeline);
        this.parser = new QuestionParser(index.corpus(), new People(index.corpus()), glossary);
        AnswerabilityPolicy policy = new AnswerabilityPolicy(index, contents, glossary, factory.model());
        this.unaided = new QuotingAnswers(parser, pipeline, policy, contents, glossary);
        ScoringModel scoring = factory.scoring();
        Answers quoting = scoring == null
                ? unaided
                : new QuotingAnswers(
                        parser,
                        new RetrievalPipeline(
                                index, contents, factory.model(), glosser, RetrievalSettings.DEFAULT, scoring),
                        policy,
                        contents,
                        glossary);
        QuoteGloss gloss = new AutomaticGloss(glosser);
        Answers written =
                writer == null ? quoting : WritingAnswers.over(quoting, writer, parser, index.corpus(), glosser);
        Answers glossed = new GlossedAnswers(new UnspokenAnswers(written), gloss);
        this.answers = writer == null ? glossed : TranslatingAnswers.over(glossed, writer, index.corpus(), glosser);
    }

    QuestionParser parser() {
        return parser;
    }

    Answers answers() {
        return answers;
    }

    /** Answers for which no model of the settings but the embedding model is asked. */
    Answers unaided() {
        return unaided;
    }

    /** What given people said on a topic. */
    TopicSearch topics() {
        return topics;
    }

    RetrievalPipeline pipeline() {
        return pipeline;
    }

    PassageSearch index() {
        return index;
    }

    /** What writes over the quotes; null where no language model is configured. */
    @Nullable
    LanguageModel writer() {
        return writer;
    }

    /** What the index was made of. */
    Manifest manifest() {
        return manifest;
    }

    @Override
    public void close() {
        index.close();
    }
}
