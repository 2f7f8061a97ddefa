package dev.hatsugen.retrieval;

import dev.hatsugen.minutes.Passage;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.model.scoring.ScoringModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has a scoring model of the settings put the best passages in another order. Where it fails, they stay in the order that they came
 * in. The scores stay with the places, not with the passages: whether an answer is enough is decided by models that know the
 * scores of the order before, and no other.
 */
final class ServedReranker implements Reranker {

    /** How many passages the model is shown. */
    static final int DEPTH = 30;

    private static final Logger LOG = LoggerFactory.getLogger(ServedReranker.class);

    private final Reranker first;
    private final ScoringModel model;

    /** @param first makes the order of which the model is shown the best */
    ServedReranker(Reranker first, ScoringModel model) {
        this.first = first;
        this.model = model;
    }

    @Override
    public List<PassageContent.Ranked> rank(MinutesQuery query, List<ScoredPassage> passages) {
        List<PassageContent.Ranked> ranked = first.rank(query, passages);
        int depth = Math.min(DEPTH, ranked.size());
        if (depth < 2) {
            return ranked;
        }
        try {
            List<PassageContent.Ranked> order = new ArrayList<>(reordered(query, ranked.subList(0, depth)));
            order.addAll(ranked.subList(depth, ranked.size()));
            return order;
        } catch (LangChain4jException e) {
            LOG.warn("Passages stay in the order of this process: {}", e.getMessage());
            return ranked;
        }
    }

    private List<PassageContent.Ranked> reordered(MinutesQuery query, List<PassageContent.Ranked> best) {
        List<Double> scores = model.scoreAll(
                        best.stream().map(PassageContent::textSegment).toList(),
                        query.question().question())
                .content();
        List<PassageContent.Ranked> order = IntStream.range(0, best.size())
                .boxed()
                .sorted(Comparator.comparingDouble(scores::get).reversed())
                .map(best::get)
                .toList();
        return IntStream.range(0, best.size())
                .mapToObj(place -> at(order.get(place), best.get(place).score()))
                .toList();
    }

    private static PassageContent.Ranked at(PassageContent.Ranked ranked, double score) {
        ScoredPassage found = ranked.ranked();
        Passage passage = found.passage();
        return new PassageContent.Ranked(
                new ScoredPassage(passage, score, found.evidence(), found.nearness()), ranked.values());
    }
}
