package dev.hatsugen.retrieval;

import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.question.FollowUpQuery;
import dev.hatsugen.question.ParsedQuestion;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.invocation.InvocationParameters;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.scoring.ScoringModel;
import dev.langchain4j.rag.AugmentationRequest;
import dev.langchain4j.rag.AugmentationResult;
import dev.langchain4j.rag.DefaultRetrievalAugmentor;
import dev.langchain4j.rag.RetrievalAugmentor;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.injector.ContentInjector;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Metadata;
import dev.langchain4j.rag.query.router.DefaultQueryRouter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The LangChain4j pipeline: {@link QuestionTransformer}, one {@link LegRetriever} a leg, {@link RankingAggregator}, and
 * {@link NumberedInjector} once somebody reads the message. Safe for several threads.
 */
public final class RetrievalPipeline {

    private final RetrievalAugmentor augmentor;
    private final ContentInjector injector;
    private final FollowUpRanker followUps;

    /** @param model asked for when the first question has to be embedded; the legs that have no weight are not searched */
    public RetrievalPipeline(
            PassageSearch index,
            PassageContents contents,
            Supplier<EmbeddingModel> model,
            Glosser glosser,
            RetrievalSettings settings) {
        this(index, contents, model, glosser, settings, null);
    }

    /**
     * The same, with another look into the best passages.
     *
     * @param scoring puts the best passages in their final order; null for none
     */
    public RetrievalPipeline(
            PassageSearch index,
            PassageContents contents,
            Supplier<EmbeddingModel> model,
            Glosser glosser,
            RetrievalSettings settings,
            @Nullable ScoringModel scoring) {
        TermCoverage coverage = new TermCoverage(index, glosser, contents);
        List<ContentRetriever> legs = Arrays.stream(Leg.values())
                .filter(settings::searches)
                .map(leg -> (ContentRetriever) LegRetriever.of(leg, index, glosser))
                .toList();
        Reranker learned = settings.learned()
                ? new LearnedReranker(
                        new LateInteraction(index, model),
                        new RankingFeatures.Minutes(index, contents, coverage, new PassageNeighbours(index)),
                        LinearModel.ofRanking())
                : Reranker.NONE;
        Reranker reranker = scoring == null ? learned : new ServedReranker(learned, scoring);
        this.injector = NumberedInjector.ofResource();
        this.followUps = new FollowUpRanker(
                this::ranked, index::passages, passage -> contents.of(passage).folded(), LinearModel.ofContext());
        this.augmentor = DefaultRetrievalAugmentor.builder()
                .queryTransformer(new QuestionTransformer(model))
                .queryRouter(new DefaultQueryRouter(legs))
                .contentAggregator(new RankingAggregator(
                        settings, query -> coverage.probe(query.question().topic()), reranker))
                .contentInjector((found, message) -> message) // rendered by Retrieval.message
                .executor(task -> Thread.ofVirtual().name("retrieval").start(task))
                .build();
    }

    /**
     * Passages that may answer, and the message for a language model.
     *
     * @throws dev.hatsugen.index.IndexException if the index cannot be read
     * @throws dev.langchain4j.exception.LangChain4jException if the question cannot be embedded
     */
    public Retrieval find(ParsedQuestion question) {
        if (!QuestionTransformer.isSearchable(question.question())) {
            return new Retrieval(List.of(), () -> UserMessage.from(question.question()));
        }
        UserMessage typed = UserMessage.from(question.question());
        List<Content> contents = augment(typed, question, List.of()).contents();
        List<ScoredPassage> passages =
                ranked(contents).stream().map(PassageContent.Ranked::ranked).toList();
        return new Retrieval(passages, () -> injector.inject(contents, typed));
    }

    /**
     * Passages that may answer words that go on from an answer, best first.
     *
     * @throws dev.hatsugen.index.IndexException if the index cannot be read
     * @throws dev.langchain4j.exception.LangChain4jException if the question cannot be embedded
     */
    public List<ScoredPassage> find(FollowUpQuery query) {
        return followUps.rank(query).stream()
                .map(FollowUpRanker.Candidate::found)
                .toList();
    }

    /** The same with what they were ranked by, for fitting. */
    List<FollowUpRanker.Candidate> ranked(FollowUpQuery query) {
        return followUps.rank(query);
    }

    /** The passages with what they were ranked by, for fitting. */
    List<PassageContent.Ranked> ranked(ParsedQuestion question) {
        return ranked(question, List.of());
    }

    /** @param candidates are ranked whether or not they are found */
    private List<PassageContent.Ranked> ranked(ParsedQuestion question, List<Passage> candidates) {
        return QuestionTransformer.isSearchable(question.question())
                ? ranked(augment(UserMessage.from(question.question()), question, candidates)
                        .contents())
                : List.of();
    }

    private static List<PassageContent.Ranked> ranked(List<Content> contents) {
        return contents.stream().map(PassageContent.Ranked.class::cast).toList();
    }

    private AugmentationResult augment(UserMessage typed, ParsedQuestion question, List<Passage> candidates) {
        InvocationContext context = InvocationContext.builder()
                .invocationParameters(InvocationParameters.from(
                        Map.of(QuestionTransformer.QUESTION, question, QuestionTransformer.CANDIDATES, candidates)))
                .build();
        Metadata metadata =
                Metadata.builder().chatMessage(typed).invocationContext(context).build();
        try {
            return augmentor.augment(new AugmentationRequest(typed, metadata));
        } catch (CompletionException e) { // a leg failed on its thread: what it threw says whether to try again
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
