package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.ParsedMinutes;
import dev.hatsugen.parsing.format.ExtractedText;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The minutes of invented bodies, each in its own layouts, against what is known of their turns. The figures that are
 * expected are in {@code expected.properties} beside the files; a worse one fails.
 */
class GroundTest {

    private static final Path EXPECTED = GroundTruth.GROUND.resolve("expected.properties");
    private static final double ROUNDING = 0.0005;

    /** The share of right names from which on a body is read well. */
    private static final double WELL_READ = 0.97;

    @TestFactory
    List<DynamicTest> everyBody() throws IOException {
        return GroundTruth.all().stream()
                .map(GroundTruth::body)
                .distinct()
                .map(body -> DynamicTest.dynamicTest(body, () -> holds(body, read(body))))
                .toList();
    }

    @Test
    void otherEncodings() throws Exception {
        GroundScore score = new GroundScore();
        for (GroundTruth truth : fitting()) {
            for (String charset : List.of("windows-31j", "EUC-JP", "ISO-2022-JP", "UTF-16LE", "UTF-16BE")) {
                GroundVariant.Changed changed =
                        GroundVariant.encoded(truth, charset, charset.startsWith("UTF") ? "\r\n" : "\n");
                assertThat(changed.text().kind().encoding())
                        .as(truth.file().toString())
                        .isEqualToIgnoringCase(charset);
                add(score, changed.truth(), changed.text());
            }
        }
        holds("variant.encodings", score);
    }

    @Test
    void wrappedLines() throws Exception {
        GroundScore score = new GroundScore();
        for (GroundTruth truth : fitting()) {
            GroundVariant.Changed changed = GroundVariant.wrapped(truth);
            add(score, changed.truth(), changed.text());
        }
        holds("variant.wrapped", score);
    }

    @TestFactory
    List<DynamicTest> otherMarks() {
        return List.of(
                marks("squares", line -> line.replaceFirst("^[○◎■]", "■")),
                marks("circles", line -> line.replaceFirst("^[○◎■]", "〇")),
                marks("diamonds", line -> line.replaceFirst("^[○◎■]", "◆")),
                marks("brackets", line -> line.replaceFirst("^【(.*?)】", "〔$1〕").replaceFirst("^（([^（）]*)）", "【$1】")),
                marks("arrows", line -> line.replaceFirst("^([^：:／。]{1,30})[：:／]", "$1＞")),
                marks("colons", line -> line.replaceFirst("^([^：:／。]{1,30})／", "$1：")));
    }

    private static DynamicTest marks(String name, UnaryOperator<String> label) {
        return DynamicTest.dynamicTest(name, () -> {
            GroundScore score = new GroundScore();
            for (GroundTruth truth : fitting()) {
                GroundVariant.Changed changed = GroundVariant.relabelled(truth, label);
                add(score, changed.truth(), changed.text());
            }
            holds("variant." + name, score);
        });
    }

    @Test
    void noFileOfTheGroundIsDoubtful() throws Exception {
        for (GroundTruth truth : GroundTruth.all()) {
            ParsedMinutes minutes = MinutesParser.read(MinutesFile.read(truth.file()), SidecarMetadata.NONE);
            assertThat(minutes.report().doubts()).as(truth.file().toString()).isEmpty();
            assertThat(minutes.report().turns())
                    .isEqualTo(minutes.meeting().statements().size());
        }
    }

    @Test
    void numberDateAndBody() throws Exception {
        for (GroundTruth truth : GroundTruth.all()) {
            Meeting meeting = MinutesParser.parse(MinutesFile.read(truth.file()), SidecarMetadata.NONE);
            String date = String.valueOf(meeting.header().date());
            String expected = truth.meeting().path("date").asText();
            assertThat(truth.file().toString().endsWith(".srt") ? expected : date)
                    .as(truth.file().toString())
                    .isEqualTo(expected);
            String body = meeting.body() == null ? "" : Minutes.visible(meeting.body());
            assertThat(Minutes.visible(truth.meeting().path("body").asText()))
                    .as(truth.file().toString())
                    .endsWith(body);
        }
    }

    /** Files that can be changed, of bodies that are read well as they are: what is lost then is lost by the change. */
    private static List<GroundTruth> fitting() throws IOException {
        Properties expected = expected();
        return GroundTruth.all().stream()
                .filter(truth -> figure(expected, truth.body(), "label") >= 1 - ROUNDING
                        && figure(expected, truth.body(), "name") >= WELL_READ - ROUNDING)
                .filter(GroundTest::fits)
                .toList();
    }

    private static boolean fits(GroundTruth truth) {
        try {
            return GroundVariant.fits(truth);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static GroundScore read(String body) throws IOException, UnreadableMinutesException {
        GroundScore score = new GroundScore();
        for (GroundTruth truth : GroundTruth.all()) {
            if (truth.body().equals(body)) {
                add(score, truth, MinutesFile.read(truth.file()));
            }
        }
        return score;
    }

    private static void add(GroundScore score, GroundTruth truth, ExtractedText text) {
        score.add(truth, text, parsed(text));
    }

    private static @Nullable Meeting parsed(ExtractedText text) {
        try {
            return MinutesParser.parse(text, SidecarMetadata.NONE);
        } catch (UnreadableMinutesException e) {
            return null; // counts as nothing found
        }
    }

    private static Properties expected() throws IOException {
        Properties expected = new Properties();
        try (Reader reader = Files.newBufferedReader(EXPECTED)) {
            expected.load(reader);
        }
        return expected;
    }

    private static void holds(String key, GroundScore score) throws IOException {
        Properties expected = expected();
        String measured = key + " " + score.line() + "\n" + score.faults();
        assertThat(score.boundaryF1()).as(measured).isGreaterThanOrEqualTo(figure(expected, key, "f1"));
        assertThat(score.labelAccuracy()).as(measured).isGreaterThanOrEqualTo(figure(expected, key, "label"));
        assertThat(score.nameAccuracy()).as(measured).isGreaterThanOrEqualTo(figure(expected, key, "name"));
        assertThat(score.wrongShare()).as(measured).isLessThanOrEqualTo(-figure(expected, key, "wrong"));
        assertThat(score.roleRecall()).as(measured).isGreaterThanOrEqualTo(figure(expected, key, "role"));
    }

    /** A figure that has to be reached; {@code wrong} is a border from above, and so negative. */
    private static double figure(Properties expected, String key, String name) {
        String written = expected.getProperty(key + "." + name);
        assertThat(written).as("expected.properties: " + key + "." + name).isNotNull();
        double value = Double.parseDouble(written);
        return (name.equals("wrong") ? -value : value) - ROUNDING;
    }
}
