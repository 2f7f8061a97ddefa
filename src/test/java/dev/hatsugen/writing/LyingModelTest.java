package dev.hatsugen.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A model that lies in one way, or tells the truth in one way, asked all committed questions over HTTP. What came of each way is
 * written to {@code target/played-models.txt}.
 */
class LyingModelTest {

    private static final double MIN_KEPT = 0.9;

    /** By way: how many sentences the model said, and how many were shown. */
    private static final Map<Enum<?>, int[]> COUNTS = new LinkedHashMap<>();

    static List<String> bodies() {
        return CommittedQuestions.bodies();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void noLieReachesAnAnswerAndTrueSentencesDo(String body) throws IOException {
        List<String> lies = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        try (PlayedProvider provider = new PlayedProvider(prompt -> PlayedProvider.Response.saying(""))) {
            PlayedRound round = new PlayedRound(body, provider);
            for (Lie lie : Lie.values()) {
                PlayedRound.Result told = counted(lie, round.run(lie::told));
                told.shown().forEach(shown -> lies.add(lie + " " + shown));
            }
            for (Truth truth : Truth.values()) {
                PlayedRound.Result told = counted(truth, round.run(truth::told));
                faults.addAll(told.faults());
            }
        }
        assertThat(lies).isEmpty();
        assertThat(faults).as("by the checker of the tests").isEmpty();
    }

    private static PlayedRound.Result counted(Enum<?> way, PlayedRound.Result result) {
        int[] counts = COUNTS.computeIfAbsent(way, each -> new int[2]);
        counts[0] += result.offered().size();
        counts[1] += result.shown().size();
        return result;
    }

    @AfterAll
    static void everyWayWasPlayedAndTruthIsKept() throws IOException {
        List<String> table = new ArrayList<>();
        COUNTS.forEach((way, counts) -> table.add(way + "\tsaid " + counts[0] + "\tshown " + counts[1]));
        Files.write(Path.of("target", "played-models.txt"), table);
        assertThat(COUNTS)
                .as("each way was played")
                .allSatisfy((way, counts) -> assertThat(counts[0]).isPositive());
        for (Truth truth : Truth.values()) {
            int[] counts = COUNTS.getOrDefault(truth, new int[] {1, 0});
            assertThat((double) counts[1] / counts[0]).as(truth.name()).isGreaterThanOrEqualTo(MIN_KEPT);
        }
    }
}
