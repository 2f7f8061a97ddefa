package dev.hatsugen.parsing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CueNamesTest {

    private static List<String> voices(String... words) {
        List<Cue> cues = Arrays.stream(words)
                .map(line -> new Cue("00:00:01", null, List.of(line, "and more"), 3))
                .toList();
        return CueNames.named(cues).stream()
                .map(cue -> Objects.requireNonNullElse(cue.voice(), "-") + "|"
                        + cue.lines().getFirst())
                .toList();
    }

    @Test
    void a_name_in_full_before_a_colon_is_the_voice() {
        assertThat(voices("Ann Moss: We begin.", "so we do")).containsExactly("Ann Moss|We begin.", "-|so we do");
    }

    @Test
    void so_is_a_word_that_comes_back() {
        assertThat(voices("早川：始めます。", "はい", "早川：終わります。", "例：橋"))
                .containsExactly("早川|始めます。", "-|はい", "早川|終わります。", "-|例：橋");
    }

    @Test
    void every_word_before_a_colon_is_one_where_seven_of_ten_cues_have_one() {
        String[] cues = new String[10];
        Arrays.fill(cues, "and so on");
        Arrays.fill(cues, 0, 7, "Ann Moss: yes");
        cues[9] = "item: one";
        assertThat(voices(cues)).last().isEqualTo("item|one");
        cues[6] = "and so on";
        assertThat(voices(cues)).last().isEqualTo("-|item: one");
    }

    @Test
    void a_file_with_voices_of_its_own_stays_as_it_is() {
        List<Cue> cues = List.of(
                new Cue("00:00:01", "Ann", List.of("Bo Roe: yes"), 3),
                new Cue("00:00:02", null, List.of("Bo Roe: no"), 6));
        assertThat(CueNames.named(cues)).isEqualTo(cues);
    }

    @Test
    void the_other_lines_and_the_time_stay() {
        Cue named = CueNames.named(List.of(new Cue("00:00:01", null, List.of("Bo Roe: yes", "Ann Moss: no"), 3)))
                .getFirst();
        assertThat(named).isEqualTo(new Cue("00:00:01", "Bo Roe", List.of("yes", "Ann Moss: no"), 3));
    }
}
