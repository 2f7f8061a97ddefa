package dev.hatsugen.evaluation;

import dev.hatsugen.answerability.AnswerabilityFeature;
import dev.hatsugen.answerability.AnswerabilityModel;
import dev.hatsugen.answerability.LogisticModel;
import dev.hatsugen.answerability.RelevanceFeature;
import dev.hatsugen.answerability.RelevanceModel;
import dev.hatsugen.evaluation.LogisticFit.Example;
import dev.hatsugen.parsing.UnreadableMinutesException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Fits the models of relevance and of answerability on the bodies of the training ground and, for answerability, on the four sets of
 * questions on the real minutes; writes their files with what they do on bodies that were left out. Arguments: a folder for indexes
 * and the folder that the files are written to.
 */
public final class AnswerabilityFitting {

    /** The share of the questions with a relevant passage among five that may lose it to the border. */
    private static final double MAX_LOST = 0.11;

    /** The share of answerable questions that may be answered as uncertain or refused. */
    private static final double MAX_UNCERTAIN = 0.34;

    /** The share of answerable questions that may be refused. */
    private static final double MAX_REFUSED = 0.03;

    private static final int SHOWN = 5;
    private static final LogisticFit<RelevanceFeature> RELEVANCE = new LogisticFit<>(RelevanceFeature.class, 0.002);
    private static final LogisticFit<AnswerabilityFeature> ANSWERABILITY =
            new LogisticFit<>(AnswerabilityFeature.class, 0.01);

    private AnswerabilityFitting() {}

    public static void main(String[] arguments) throws IOException, UnreadableMinutesException {
        List<FittingCase> cases = FittingCase.read(Path.of(arguments[0]));
        Path target = Path.of(arguments[1]);
        List<Scored> heldOut = new ArrayList<>();
        for (String body : cases.stream().map(FittingCase::body).distinct().toList()) {
            List<FittingCase> others =
                    cases.stream().filter(other -> !other.body().equals(body)).toList();
            LogisticModel<RelevanceFeature> relevance = relevance(others);
            LogisticModel<AnswerabilityFeature> answerability = answerability(others, relevance);
            cases.stream()
                    .filter(own -> own.body().equals(body))
                    .forEach(own -> heldOut.add(Scored.of(own, relevance, answerability)));
        }
        LogisticModel<RelevanceFeature> relevance = relevance(cases);
        LogisticModel<AnswerabilityFeature> answerability = answerability(cases, relevance);
        Files.writeString(target.resolve(RelevanceModel.RESOURCE), relevanceFile(heldOut, relevance));
        Files.writeString(target.resolve(AnswerabilityModel.RESOURCE), answerabilityFile(heldOut, answerability));
    }

    /** A question with what models that were fitted on other bodies say of it. */
    private record Scored(FittingCase question, List<Double> relevance, double probability) {

        static Scored of(
                FittingCase question,
                LogisticModel<RelevanceFeature> relevance,
                LogisticModel<AnswerabilityFeature> answerability) {
            return new Scored(
                    question,
                    question.examination().passages().stream()
                            .map(relevance::probability)
                            .toList(),
                    answerability.probability(question.examination().question(relevance)));
        }

        /** The ranks of what is shown. */
        IntStream shown(double border) {
            return IntStream.range(0, relevance.size())
                    .filter(rank -> rank == 0 || relevance.get(rank) >= border)
                    .limit(SHOWN);
        }

        boolean isAnsweredAbove(double border) {
            return shown(border).anyMatch(rank -> question.grades().get(rank) == 2);
        }
    }

    private static LogisticModel<RelevanceFeature> relevance(List<FittingCase> cases) {
        List<Example<RelevanceFeature>> examples = new ArrayList<>();
        for (FittingCase question : cases) {
            for (int rank = 0; question.isJudged() && rank < question.grades().size(); rank++) {
                examples.add(new Example<>(
                        question.examination().passages().get(rank),
                        question.grades().get(rank) > 0));
            }
        }
        return RELEVANCE.fit(examples);
    }

    private static LogisticModel<AnswerabilityFeature> answerability(
            List<FittingCase> cases, LogisticModel<RelevanceFeature> relevance) {
        return ANSWERABILITY.fit(cases.stream()
                .map(question -> new Example<>(question.examination().question(relevance), question.answerable()))
                .toList());
    }

    private static String relevanceFile(List<Scored> heldOut, LogisticModel<RelevanceFeature> model) {
        List<Scored> judged = heldOut.stream()
                .filter(scored ->
                        scored.question().answerable() && scored.question().isJudged())
                .toList();
        double least = (1 - MAX_LOST) * share(judged, scored -> scored.isAnsweredAbove(0));
        double border = 0;
        StringBuilder table = new StringBuilder();
        for (int percent = 0; percent <= 60; percent++) {
            double candidate = percent / 100.0;
            double success = share(judged, scored -> scored.isAnsweredAbove(candidate));
            border = success >= least ? candidate : border;
            if (percent % 5 == 0) {
                table.append("#   border %.2f: %s\n".formatted(candidate, shown(judged, candidate)));
            }
        }
        return "# The model of a passage's relevance; fitted on %s by AnswerabilityFitting (mvn exec:exec@fit).\n"
                        .formatted(now())
                + "# %d answerable questions on the bodies of the training ground, each body left out once:\n"
                        .formatted(judged.size())
                + table
                + "# The border keeps %.2f of the questions that five passages answer.\n".formatted(1 - MAX_LOST)
                + model.lines()
                + "border=%.2f\n".formatted(border);
    }

    private static String shown(List<Scored> judged, double border) {
        long shown = judged.stream()
                .mapToLong(scored -> scored.shown(border).count())
                .sum();
        long relevant = judged.stream()
                .mapToLong(scored -> scored.shown(border)
                        .filter(rank -> scored.question().grades().get(rank) > 0)
                        .count())
                .sum();
        return "precision %.3f, answered %.3f, shown %.2f"
                .formatted(
                        relevant / (double) shown,
                        share(judged, scored -> scored.isAnsweredAbove(border)),
                        shown / (double) judged.size());
    }

    private static String answerabilityFile(List<Scored> heldOut, LogisticModel<AnswerabilityFeature> model) {
        List<Scored> ground =
                heldOut.stream().filter(scored -> scored.question().isJudged()).toList();
        List<Double> answerable = probabilities(ground, true);
        List<Double> unanswerable = probabilities(ground, false);
        StringBuilder table = new StringBuilder();
        for (int percent = 5; percent <= 40; percent += 5) {
            double border = quantile(answerable, percent / 100.0);
            table.append("#   %.3f: %.2f of the answerable below, %.3f of the unanswerable above\n"
                    .formatted(border, percent / 100.0, above(unanswerable, border)));
        }
        return "# The model of answerability; fitted on %s by AnswerabilityFitting (mvn exec:exec@fit).\n"
                        .formatted(now())
                + "# %d questions whose answer hangs on the passages found, on the bodies of the training ground and on the\n"
                        .formatted(heldOut.size())
                + "# real minutes. Each body left out once, by the border on the bodies of the ground:\n"
                + table
                + model.lines()
                + "certain=%.4f\n".formatted(quantile(answerable, MAX_UNCERTAIN))
                + "possible=%.4f\n".formatted(quantile(answerable, MAX_REFUSED));
    }

    private static List<Double> probabilities(List<Scored> cases, boolean answerable) {
        return cases.stream()
                .filter(scored -> scored.question().answerable() == answerable)
                .map(Scored::probability)
                .sorted()
                .toList();
    }

    private static double quantile(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.round(share * sorted.size())));
    }

    private static double above(List<Double> values, double border) {
        return values.stream().filter(value -> value >= border).count() / (double) values.size();
    }

    private static double share(List<Scored> cases, Predicate<Scored> holds) {
        return cases.stream().filter(holds).count() / (double) cases.size();
    }

    private static String now() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }
}
