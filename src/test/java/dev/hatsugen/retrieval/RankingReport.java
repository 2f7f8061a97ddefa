package dev.hatsugen.retrieval;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Prints the file of the weights of a fitted model with what they did on bodies that were left out. */
final class RankingReport {

    private RankingReport() {}

    /**
     * Prints it.
     *
     * @param features in the order of the values of the examples
     * @param penalty of the squares of the weights
     * @param unranked names the order in which the passages of the examples are
     */
    static void print(
            List<RankingFit.Example> examples, List<? extends Enum<?>> features, double penalty, String unranked) {
        int answered = 0;
        int before = 0;
        int after = 0;
        int among = 0;
        List<String> bodies =
                examples.stream().map(RankingFit.Example::body).distinct().toList();
        List<Left> lefts = bodies.parallelStream()
                .map(body -> Left.of(body, examples, penalty))
                .toList();
        for (int i = 0; i < bodies.size(); i++) {
            String body = bodies.get(i);
            Left left = lefts.get(i);
            answered += left.examples().size();
            before += left.firstBefore();
            after += left.among(1);
            among += left.among(5);
            System.out.printf(
                    Locale.ROOT,
                    "# %s: %d questions, first %.3f, %s %.3f, among five %.3f%n",
                    body,
                    left.examples().size(),
                    left.among(1) / (double) left.examples().size(),
                    unranked,
                    left.firstBefore() / (double) left.examples().size(),
                    left.among(5) / (double) left.examples().size());
        }
        System.out.printf(
                Locale.ROOT,
                "# all: %d questions, first %.3f, %s %.3f, among five %.3f%n",
                answered,
                after / (double) answered,
                unranked,
                before / (double) answered,
                among / (double) answered);
        RankingFit.Fitted model = RankingFit.fit(examples, penalty);
        for (int i = 0; i < features.size(); i++) {
            System.out.printf(
                    Locale.ROOT, "%s=%.4f%n", features.get(i).name().toLowerCase(Locale.ROOT), model.weights()[i]);
        }
        System.out.printf(Locale.ROOT, "bias=%.4f%n", model.bias());
    }

    /** What a model does on the questions of a body that was left out; their passages are in the order of the joined legs. */
    private record Left(List<RankingFit.Example> examples, RankingFit.Fitted model) {

        static Left of(String body, List<RankingFit.Example> examples, double penalty) {
            RankingFit.Fitted others = RankingFit.fit(
                    examples.stream()
                            .filter(example -> !example.body().equals(body))
                            .toList(),
                    penalty);
            return new Left(
                    examples.stream()
                            .filter(example -> example.body().equals(body) && example.isAnswered())
                            .toList(),
                    others);
        }

        int firstBefore() {
            return (int) examples.stream()
                    .filter(example -> example.grades()[0] == 2)
                    .count();
        }

        int among(int most) {
            return (int) examples.stream()
                    .filter(example -> RankingFit.order(scores(example)).stream()
                            .limit(most)
                            .anyMatch(passage -> example.grades()[passage] == 2))
                    .count();
        }

        private double[] scores(RankingFit.Example example) {
            return Stream.of(example.values())
                    .mapToDouble(values -> IntStream.range(0, values.length)
                            .mapToDouble(i -> values[i] * model.weights()[i])
                            .sum())
                    .toArray();
        }
    }
}
