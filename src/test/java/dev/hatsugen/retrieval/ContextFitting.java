package dev.hatsugen.retrieval;

import dev.hatsugen.BodyAnswers;
import dev.hatsugen.answer.Answer;
import dev.hatsugen.conversation.FollowUp;
import dev.hatsugen.conversation.FollowUpResolver;
import dev.hatsugen.conversation.GroundTalk;
import dev.hatsugen.evaluation.JudgedQuestion;
import dev.hatsugen.evaluation.RelevanceScorer;
import dev.hatsugen.quote.Quotes;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Fits the model of {@link ContextFeature} on the talks over the training ground, and prints the file of its weights with what they did on bodies
 * that were left out: {@code mvn -q test-compile exec:exec@fit-context}. What was shown before a question is taken to be a passage that
 * answers the question before it, and then what the program finds for that.
 */
public final class ContextFitting {

    /** Talks are few, so the weights are held closer to 0 than those of the ranking. */
    private static final double PENALTY = 0.02;

    private static final int MAX_ANSWERS = 2;
    private static final int MAX_FOUND = 2;

    private ContextFitting() {}

    public static void main(String[] arguments) throws IOException {
        List<RankingFit.Example> examples = new ArrayList<>();
        for (GroundTalk talk : GroundTalk.all()) {
            examples.addAll(examples(talk, BodyAnswers.of(talk.body())));
        }
        RankingReport.print(examples, List.of(ContextFeature.values()), PENALTY, "the words alone");
    }

    private static List<RankingFit.Example> examples(GroundTalk talk, BodyAnswers body) {
        FollowUpResolver resolver = new FollowUpResolver(body.parser(), body.corpus());
        List<RankingFit.Example> examples = new ArrayList<>();
        String earlier = talk.turns().getFirst().question();
        List<VerifiedQuote> shown = shown(body, earlier, talk.turns().getFirst());
        for (JudgedQuestion turn : talk.turns().subList(1, talk.turns().size())) {
            String whole = turn.question();
            switch (resolver.read(turn.question(), earlier, shown)) {
                case FollowUp.InContext asked -> {
                    examples.add(example(talk.body(), turn, body.pipeline().ranked(asked.query())));
                    earlier = asked.subject();
                    whole = asked.query().whole().question();
                }
                case FollowUp.Continued continued -> {
                    earlier = continued.question();
                    whole = continued.question();
                }
                default -> earlier = turn.question();
            }
            shown = shown(body, whole, turn);
        }
        return examples;
    }

    /** The passages in the order in which the words alone have them. */
    private static RankingFit.Example example(
            String body, JudgedQuestion question, List<FollowUpRanker.Candidate> ranked) {
        Comparator<FollowUpRanker.Candidate> alone =
                Comparator.comparingDouble(candidate -> value(candidate.values(), ContextFeature.SCORE));
        List<FollowUpRanker.Candidate> sorted =
                ranked.stream().sorted(alone.reversed()).toList();
        return new RankingFit.Example(
                body,
                1,
                sorted.stream()
                        .map(candidate -> Stream.of(ContextFeature.values())
                                .mapToDouble(feature -> value(candidate.values(), feature))
                                .toArray())
                        .toArray(double[][]::new),
                sorted.stream()
                        .mapToInt(candidate -> RelevanceScorer.grade(
                                question, Quotes.of(candidate.found().passage(), Relation.SAID, 0)))
                        .toArray());
    }

    private static double value(Map<ContextFeature, Double> values, ContextFeature feature) {
        return values.getOrDefault(feature, 0.0);
    }

    private static List<VerifiedQuote> shown(BodyAnswers body, String question, JudgedQuestion judged) {
        List<VerifiedQuote> shown = new ArrayList<>();
        body.passages().stream()
                .map(passage -> Quotes.of(passage, Relation.SAID, 1))
                .filter(quote -> RelevanceScorer.grade(judged, quote) == 2)
                .limit(MAX_ANSWERS)
                .forEach(shown::add);
        List<VerifiedQuote> found =
                body.answers().ask(question) instanceof Answer.Answered answered ? answered.quotes() : List.of();
        found.stream()
                .filter(quote -> shown.stream()
                        .noneMatch(known -> known.meeting().equals(quote.meeting())
                                && known.source().overlaps(quote.source())))
                .limit(MAX_FOUND)
                .forEach(shown::add);
        return shown;
    }
}
