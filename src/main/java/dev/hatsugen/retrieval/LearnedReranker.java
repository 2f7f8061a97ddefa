package dev.hatsugen.retrieval;

import dev.hatsugen.minutes.Passage;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Ranks by a linear model (learning to rank, listwise: Cao et al., 2007) that looks into each passage and what was said before it. */
final class LearnedReranker implements Reranker {

    private final LateInteraction interaction;
    private final RankingFeatures.Minutes minutes;
    private final LinearModel<RankingFeature> model;

    LearnedReranker(LateInteraction interaction, RankingFeatures.Minutes minutes, LinearModel<RankingFeature> model) {
        this.interaction = interaction;
        this.minutes = minutes;
        this.model = model;
    }

    /** The order stays where the embedding model has no token vectors, as the weights were fitted with them. */
    @Override
    public List<PassageContent.Ranked> rank(MinutesQuery query, List<ScoredPassage> passages) {
        LateInteraction.Probe probe = interaction.probe(query.searchText());
        if (probe.isEmpty()) {
            return Reranker.NONE.rank(query, passages);
        }
        // what was said before each of them is cut into words on all cores, and found by the features
        passages.parallelStream()
                .flatMap(found -> minutes.neighbours().before(found.passage()).stream())
                .forEach(minutes.contents()::of);
        minutes.index().prefetchTokenVectors(compared(passages));
        RankingFeatures features = new RankingFeatures(query, probe, minutes);
        return passages.stream()
                .map(passage -> ranked(passage, features.of(passage)))
                .sorted(Comparator.comparingDouble(PassageContent.Ranked::score).reversed())
                .toList();
    }

    /** The ids of all passages that the question is held against. */
    private List<String> compared(List<ScoredPassage> passages) {
        return passages.stream()
                .map(ScoredPassage::passage)
                .flatMap(passage -> Stream.of(
                                List.of(passage),
                                minutes.neighbours().earlier(passage),
                                minutes.neighbours().before(passage))
                        .flatMap(List::stream))
                .map(Passage::id)
                .distinct()
                .toList();
    }

    private PassageContent.Ranked ranked(ScoredPassage found, Map<RankingFeature, Double> values) {
        Passage passage = found.passage();
        ScoredPassage scored = new ScoredPassage(passage, model.score(values), found.evidence(), found.nearness());
        return new PassageContent.Ranked(scored, values);
    }
}
