package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Short minutes of invented bodies, one for each layout, with what misleads a reader in them: fields with a colon, numbered lists,
 * turns that end without a full stop, annexes, lists of tasks. In each, nearly every turn is found and hardly a word is given to
 * somebody else.
 */
class LayoutsTest {

    private static final Path LAYOUTS = Path.of("src/test/resources/dev/hatsugen/layouts");
    private static final double MIN_RIGHT = 0.99;
    private static final double MAX_WRONG = 0.002;

    @TestFactory
    List<DynamicTest> everyLayout() throws IOException {
        return GroundTruth.all(LAYOUTS).stream()
                .map(truth ->
                        DynamicTest.dynamicTest(String.valueOf(truth.file().getFileName()), () -> isRead(truth)))
                .toList();
    }

    private static void isRead(GroundTruth truth) throws Exception {
        GroundScore score = new GroundScore();
        var text = MinutesFile.read(truth.file());
        score.add(truth, text, MinutesParser.parse(text, SidecarMetadata.NONE));
        String measured = score.line() + "\n" + score.faults();
        assertThat(score.boundaryF1()).as(measured).isGreaterThanOrEqualTo(MIN_RIGHT);
        assertThat(score.labelAccuracy()).as(measured).isGreaterThanOrEqualTo(MIN_RIGHT);
        assertThat(score.wrongShare()).as(measured).isLessThanOrEqualTo(MAX_WRONG);
    }
}
