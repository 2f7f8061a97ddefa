package dev.hatsugen.retrieval;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Prints the file of a {@link RankingModel} with what its weights did on bodies that were left out. */
final class RankingReport {

    private RankingReport() {}

    static void print(List<RankingFit.Example> examples) {
        int answered = 0;
        int before = 0;
        int after = 0;
        int among = 0;
        for (String body :
                examples.stream().map(RankingFit.Example::body).distinct().toList()) {
            RankingModel others = RankingFit.fit(examples.stream()
                    .filter(example -> !example.body().equals(body))
                    .toList());
            Left left = new Left(
                    examples.stream()
                            .filter(example -> example.body().equals(body) && example.isAnswered())
                            .toList(),
                    others);
            answered += left.examples().size();
            before += left.firstBefore();
            after += left.among(1);
            among += left.among(5);
            System.out.printf(
                    Locale.ROOT,
                    "# %s: %d questions, first %.3f, joined legs %.3f, among five %.3f%n",
                    body,
                    left.examples().size(),
                    left.among(1) / (double) left.examples().size(),
                    left.firstBefore() / (double) left.examples().size(),
                    left.among(5) / (double) left.examples().size());
        }
        System.out.printf(
                Locale.ROOT,
                "# all: %d questions, first %.3f, joined legs %.3f, among five %.3f%n",
                answered,
                after / (double) answered,
                before / (double) answered,
                among / (double) answered);
        RankingModel model = RankingFit.fit(examples);
        for (RankingFeature feature : RankingFeature.values()) {
            System.out.printf(
                    Locale.ROOT,
                    "%s=%.4f%n",
                    feature.name().toLowerCase(Locale.ROOT),
                    model.weights().getOrDefault(feature, 0.0));
        }
        System.out.printf(Locale.ROOT, "bias=%.4f%n", model.bias());
    }

    /** What a model does on the questions of a body that was left out; their passages are in the order of the joined legs. */
    private record Left(List<RankingFit.Example> examples, RankingModel model) {

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
                    .mapToDouble(values -> Stream.of(RankingFeature.values())
                            .mapToDouble(feature -> values[RankingFit.FEATURES.indexOf(feature)]
                                    * model.weights().getOrDefault(feature, 0.0))
                            .sum())
                    .toArray();
        }
    }
}
