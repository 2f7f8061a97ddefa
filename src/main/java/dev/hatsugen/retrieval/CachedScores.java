package dev.hatsugen.retrieval;

import dev.hatsugen.index.Hit;
import dev.hatsugen.minutes.Passage;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.scoring.ScoringModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The scoring model's scores of one question, each passage scored once. */
final class CachedScores {

    private final ScoringModel model;
    private final String query;
    private final Map<String, Double> scores = new HashMap<>();

    CachedScores(ScoringModel model, String query) {
        this.model = model;
        this.query = query;
    }

    /** All of {@code passages}, best first. */
    List<Hit> ranked(List<Passage> passages) {
        List<TextSegment> segments =
                passages.stream().map(PassageContent::segment).toList();
        List<Double> all = model.scoreAll(segments, query).content();
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            scores.put(passages.get(i).id(), all.get(i));
            hits.add(new Hit(passages.get(i), all.get(i)));
        }
        hits.sort(RankingAggregator.BEST_FIRST);
        return hits;
    }

    double of(Passage passage) {
        return scores.computeIfAbsent(
                passage.id(),
                id -> model.score(PassageContent.segment(passage), query).content());
    }
}
