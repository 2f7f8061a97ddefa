package dev.hatsugen.parsing;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Fits the weights of the cuts of attendance lists on those of the training ground, and prints the file of the weights with what they
 * did on bodies that were left out: {@code mvn -q test-compile exec:exec@fit-cuts}.
 */
public final class CutFitting {

    private static final Path PRIOR = Path.of("src/test/resources/dev/hatsugen/parsing/entry-cuts-prior.properties");
    private static final double PENALTY = 0.01;

    private CutFitting() {}

    public static void main(String[] arguments) throws IOException, UnreadableMinutesException {
        List<CutFit.Case> cases = CutFit.Case.of(CutExample.all());
        List<String> bodies =
                cases.stream().map(CutFit.Case::body).distinct().sorted().toList();
        double[] prior = CutFit.weights(prior());
        System.out.print(CutFit.model(new CutFit(PENALTY, prior).fit(cases)).lines());
        List<CutFit.Case> solved = new ArrayList<>();
        for (String body : bodies) {
            double[] weights = new CutFit(PENALTY, prior)
                    .fit(cases.stream().filter(one -> !one.body().equals(body)).toList());
            cases.stream()
                    .filter(one -> one.body().equals(body) && one.isSolved(weights))
                    .forEach(solved::add);
        }
        List<CutFit.Case> before =
                cases.stream().filter(one -> one.isSolved(prior)).toList();
        System.out.printf(
                "# %d entries of %d bodies, %d of them with a known person. Each body left out once: right %d, %d of them%n"
                        + "# people; with the prior alone: right %d, %d of them people.%n",
                cases.size(),
                bodies.size(),
                people(cases),
                solved.size(),
                people(solved),
                before.size(),
                people(before));
    }

    /** What weights are where the examples say little, as somebody has judged them. */
    private static CutModel prior() throws IOException {
        Properties file = new Properties();
        try (Reader reader = Files.newBufferedReader(PRIOR)) {
            file.load(reader);
        }
        return CutModel.of(file);
    }

    private static long people(List<CutFit.Case> cases) {
        return cases.stream().filter(CutFit.Case::isPerson).count();
    }
}
