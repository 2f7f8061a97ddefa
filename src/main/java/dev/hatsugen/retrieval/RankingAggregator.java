package dev.hatsugen.retrieval;

import dev.hatsugen.index.Hit;
import dev.hatsugen.minutes.Passage;
import dev.langchain4j.model.scoring.ScoringModel;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.aggregator.ContentAggregator;
import dev.langchain4j.rag.query.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Joins what the legs found, lets a scoring model look into the best of it, and ranks. */
final class RankingAggregator implements ContentAggregator {

    private static final int MAX_RESULTS = 40;

    /** How many passages the scoring model looks into before the final ranking. */
    private static final int RERANK_DEPTH = 60;

    private final RetrievalSettings settings;
    private final Function<MinutesQuery, ScoringModel> scoring;
    private final Reranker reranker;

    /**
     * @param scoring the model for one question; its scores are from 0 to 1 and comparable between questions
     * @param reranker puts the best of it in their final order
     */
    RankingAggregator(RetrievalSettings settings, Function<MinutesQuery, ScoringModel> scoring, Reranker reranker) {
        this.settings = settings;
        this.scoring = scoring;
        this.reranker = reranker;
    }

    /**
     * The passages of one query as {@link PassageContent.Ranked}, best first.
     *
     * @throws IllegalArgumentException if there is more than one query, or one that {@link QuestionTransformer} did not make
     */
    @Override
    public List<Content> aggregate(Map<Query, Collection<List<Content>>> found) {
        if (found.size() > 1) {
            throw new IllegalArgumentException("a question is one query, not " + found.size());
        }
        List<Content> ranked = new ArrayList<>();
        found.forEach((query, lists) -> ranked.addAll(rank(MinutesQuery.of(query), lists)));
        return ranked;
    }

    private List<Content> rank(MinutesQuery query, Collection<List<Content>> lists) {
        Map<Leg, List<Hit>> byLeg = byLeg(lists);
        CachedScores coverage = new CachedScores(scoring.apply(query), query.text());
        ScoreFusion fusion = new ScoreFusion();
        byLeg.forEach((leg, hits) -> fusion.add(leg, hits, settings.weight(leg)));
        List<Passage> best =
                fusion.ranked().stream().limit(RERANK_DEPTH).map(Hit::passage).toList();
        fusion.addRelevance(coverage.ranked(best), settings.together());
        Map<String, Double> nearness = new HashMap<>();
        byLeg.getOrDefault(Leg.SENTENCE_VECTOR, List.of())
                .forEach(hit -> nearness.put(hit.passage().id(), cosine(hit.score())));
        fusion.addUnranked(query.candidates());
        Set<Passage> candidates = new HashSet<>(query.candidates());
        List<Hit> all = fusion.ranked().stream()
                .map(hit -> new Hit(
                        hit.passage(), Math.min(1, hit.score() * SourcePrior.of(hit.passage(), query.question()))))
                .sorted(BEST_FIRST)
                .toList();
        List<Hit> joined = Stream.concat(
                        all.stream().limit(MAX_RESULTS),
                        all.stream().skip(MAX_RESULTS).filter(hit -> candidates.contains(hit.passage())))
                .toList();
        List<ScoredPassage> scored = joined.stream()
                .map(hit -> new ScoredPassage(
                        hit.passage(),
                        hit.score(),
                        coverage.of(hit.passage()),
                        nearness.getOrDefault(hit.passage().id(), 0.0)))
                .toList();
        return List.copyOf(reranker.rank(query, scored));
    }

    static final Comparator<Hit> BEST_FIRST =
            Comparator.comparingDouble(Hit::score).reversed();

    /** What each leg found, in the order of the legs; empty lists too. */
    private static Map<Leg, List<Hit>> byLeg(Collection<List<Content>> lists) {
        Map<Leg, List<Hit>> byLeg = new EnumMap<>(Leg.class);
        for (Leg leg : Leg.values()) {
            byLeg.put(leg, new ArrayList<>());
        }
        for (List<Content> list : lists) {
            for (Content content : list) {
                if (!(content instanceof PassageContent.Found hit)) {
                    throw new IllegalArgumentException("a content that no leg of the minutes found");
                }
                byLeg.computeIfAbsent(hit.leg(), leg -> new ArrayList<>()).add(new Hit(hit.passage(), hit.score()));
            }
        }
        return byLeg;
    }

    /** The index maps a cosine to 0..1. */
    private static double cosine(double score) {
        return score * 2 - 1;
    }
}
