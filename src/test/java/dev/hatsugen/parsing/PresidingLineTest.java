package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PresidingLineTest {

    @ParameterizedTest
    @CsvSource({
        "４．議長　早川副会長, 議長, 早川, 副会長",
        "進行＝小暮, 進行, 小暮, ''",
        "議　長　　早川理事, 議長, 早川, 理事",
        "・司会：戸川, 司会, 戸川, ''",
        "議長：早川 ／ 書記：小暮, 議長, 早川, ''"
    })
    void a_line_says_who_presides(String line, String office, String surname, String post) {
        PresidingLine presiding = Objects.requireNonNull(PresidingLine.of(line, List.of()));
        assertThat(presiding.office()).isEqualTo(office);
        assertThat(presiding.person().name().surname()).isEqualTo(surname);
        assertThat(presiding.person().post()).isEqualTo(post);
    }

    @ParameterizedTest
    @ValueSource(strings = {"議長　早川", "早川：議長", "議長：早川が選ばれた。"})
    void other_lines_do_not(String line) {
        assertThat(PresidingLine.of(line, List.of())).isNull();
    }
}
