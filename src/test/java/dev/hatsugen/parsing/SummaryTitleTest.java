package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryTitleTest {

    private static final Path GROUND = Path.of("src/test/resources/dev/hatsugen/ground");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "recycling-study/01_yoshi.txt, 議事要旨",
                "hospital-ethics/rinri_41.txt, 議事要録",
                "city-assembly/r06_1tei_02.txt, -",
                "ministry-council/dai4kai_gijiroku.txt, -",
                "association-board/minato_rijikai_2024-06-15.txt, -",
                "oss-steering/2025-03-11.md, -",
                "parish-council/PC-minutes-2024-02-13.txt, -",
                "podcast-team/2025-03-04_teirei.vtt, -",
                "startup-weekly/2025-06-16_weekly.md, -",
            })
    void tells_from_the_minutes_alone_whether_they_are_a_summary(String file, String expected) throws IOException {
        assertThat(inText(Files.readString(GROUND.resolve(file))).orElse(null)).isEqualTo(expected);
    }

    @Test
    void a_supplement_says_it_where_the_text_does_not_and_never_against_it() throws Exception {
        SidecarMetadata supplement = new SidecarMetadata(null, null, null, null, null, null, "要点記録", false, List.of());
        assertThat(summary("定例会\n○岡委員\n一。\n", supplement)).isEqualTo("要点記録");
        assertThat(summary("定例会 議事要旨\n○岡委員\n一。\n", supplement)).isEqualTo("議事要旨");
        assertThat(summary("定例会\n○岡委員\n一。\n", SidecarMetadata.NONE)).isNull();
    }

    private static Optional<String> inText(String text) {
        return SummaryTitle.of(Page.of(new SourceText("minutes.txt", text)));
    }

    private static @Nullable String summary(String text, SidecarMetadata supplement) throws UnreadableMinutesException {
        return MinutesParser.parse(new SourceText("minutes.txt", text), supplement)
                .header()
                .summary();
    }
}
