package dev.hatsugen.retrieval;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.question.FollowUpQuery;
import dev.hatsugen.question.ParsedQuestion;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Ranks what may answer words that go on from an answer (conversational search): what is found for them, and what stands beside the
 * passage that was shown first, by how well it fits the words and by its place. Safe for several threads.
 */
final class FollowUpRanker {

    /** How many turns before and behind the first one shown are looked into. */
    private static final int TURNS = 12;

    private final Search search;
    private final Function<Meeting, List<Passage>> passages;
    private final Function<Passage, String> folded;
    private final LinearModel<ContextFeature> model;

    /** Ranks what is found for a question, and given passages besides. */
    @FunctionalInterface
    interface Search {
        List<PassageContent.Ranked> ranked(ParsedQuestion question, List<Passage> candidates);
    }

    /**
     * @param passages those of a meeting, in the order of the record
     * @param folded the folded words of a passage
     */
    FollowUpRanker(
            Search search,
            Function<Meeting, List<Passage>> passages,
            Function<Passage, String> folded,
            LinearModel<ContextFeature> model) {
        this.search = search;
        this.passages = passages;
        this.folded = folded;
        this.model = model;
    }

    /**
     * A passage and what it is ranked by.
     *
     * @param found with its score without what was shown
     * @param score the probability that it is relevant after what was shown
     * @param values what the model of that saw
     */
    record Candidate(ScoredPassage found, double score, Map<ContextFeature, Double> values) {}

    /** The passages that the question admits, best first; never others. */
    List<Candidate> rank(FollowUpQuery query) {
        List<Passage> shown = passages(query.shown());
        List<Passage> there =
                shown.isEmpty() ? List.of() : passages.apply(shown.getFirst().meeting());
        TurnOrder turns = new TurnOrder(there);
        List<Passage> near = there.stream()
                .filter(passage -> Math.abs(turns.distance(shown.getFirst(), passage)) <= TURNS)
                .filter(query::admits)
                .toList();
        double brief = 1.0 / (1 + query.whole().topic().key().size());
        ContextFeatures features = new ContextFeatures(shown, passages(query.fitting()), turns, brief, folded);
        return search.ranked(query.whole(), near).stream()
                .filter(found -> query.admits(found.passage()))
                .map(found -> candidate(found.ranked(), features))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .toList();
    }

    private Candidate candidate(ScoredPassage found, ContextFeatures features) {
        Map<ContextFeature, Double> values = features.of(found);
        return new Candidate(found, model.score(values), values);
    }

    /** The passages that hold the words, in their order. */
    private List<Passage> passages(List<FollowUpQuery.Place> places) {
        return places.stream()
                .flatMap(place -> passages.apply(place.meeting()).stream().filter(place::overlaps))
                .distinct()
                .toList();
    }
}
