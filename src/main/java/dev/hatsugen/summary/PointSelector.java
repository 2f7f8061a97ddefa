package dev.hatsugen.summary;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.SpeechAct;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Chooses the sentences that carry what one speaker said: by what a sentence does, where it is in its point and its turn, and
 * how central it is ({@link LexRank}). The lead has no privilege: in assemblies the point is at the end. Sentences that say
 * the same again, or belong to a point that is already told, are held back (maximal marginal relevance).
 */
final class PointSelector {

    private static final double BY_ACT = 0.5;
    private static final double BY_CENTRALITY = 0.25;
    private static final double BY_CONTENT = 0.2;
    private static final double LAST_OF_POINT = 0.1;
    private static final double LAST_OF_TURN = 0.06;
    private static final double OPENS_POINT = 0.05;
    private static final double SAME_WORDS = 0.5;
    private static final double SAME_POINT = 0.3;
    private static final double BACKWARD = 0.08;

    private static final Lexicon DISCOURSE = Lexicon.of("discourse");
    private static final Pattern POINT = DISCOURSE.pattern("first-words");
    private static final Pattern REFERS_BACK = DISCOURSE.pattern("refers-back");

    private final SentenceVectors vectors;

    PointSelector(SentenceVectors vectors) {
        this.vectors = vectors;
    }

    /** At most {@code most} of the sentences of one speaker, in the order of the record. */
    List<Sentence> select(List<Sentence> sentences, int most) {
        double[] scores = scores(sentences);
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            left.add(i);
        }
        List<Sentence> chosen = new ArrayList<>();
        while (chosen.size() < most && !left.isEmpty()) {
            Integer best = left.stream()
                    .max(Comparator.comparingDouble((Integer i) -> scores[i] - penalty(sentences.get(i), chosen))
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
            chosen.add(sentences.get(best));
            left.removeIf(best::equals);
        }
        chosen.sort(Comparator.comparingInt(Sentence::order));
        return chosen;
    }

    private double[] scores(List<Sentence> sentences) {
        double[] scores = LexRank.of(sentences, vectors);
        double fullest = sentences.stream()
                .mapToDouble(sentence -> vectors.weight(sentence.order()))
                .max()
                .orElse(1);
        for (int i = 0; i < scores.length; i++) {
            Sentence sentence = sentences.get(i);
            double content = fullest == 0 ? 0 : vectors.weight(sentence.order()) / fullest;
            scores[i] = BY_ACT * weight(sentence.act())
                    + BY_CENTRALITY * scores[i]
                    + BY_CONTENT * Math.sqrt(content)
                    + (sentence.isLastOfPoint() ? LAST_OF_POINT : 0)
                    + (sentence.isLastOfTurn() ? LAST_OF_TURN : 0)
                    + byOpening(sentence.text());
        }
        return scores;
    }

    /** What the first words of a sentence add to its score: it opens a point, or refers to what is not shown with it. */
    static double byOpening(String sentence) {
        return (POINT.matcher(sentence).find() ? OPENS_POINT : 0)
                - (REFERS_BACK.matcher(sentence).find() ? BACKWARD : 0);
    }

    private static double weight(SpeechAct act) {
        return switch (act) {
            case REQUEST, COMMITMENT -> 1;
            case EXPECTATION, QUESTION -> 0.9;
            case NEED -> 0.85;
            case IMPORTANCE -> 0.75;
            case PROGRESS -> 0.7;
            case STATEMENT, PROCEDURE -> 0.2;
        };
    }

    private double penalty(Sentence sentence, List<Sentence> chosen) {
        double most = 0;
        for (Sentence other : chosen) {
            double same = SAME_WORDS * vectors.cosine(sentence.order(), other.order());
            most = Math.max(most, same + (sentence.passage().equals(other.passage()) ? SAME_POINT : 0));
        }
        return most;
    }
}
