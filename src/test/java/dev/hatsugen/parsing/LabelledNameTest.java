package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledNameTest {

    private static final LabelledName NAMES = new LabelledName(Set.of("杜氏", "頭", "設計・早川", "SLT", "町内会", "小暮"));

    private static String of(String item, String label, String... next) {
        return NAMES.of(item, label, Arrays.asList(next))
                .map(person -> person.name().full() + ":" + person.post())
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "杜氏早川; 杜氏; 早川:杜氏",
                "杜 氏 早川; 杜氏; 早川:杜氏",
                "杜氏：早川(夜勤); 杜氏; 早川:杜氏（夜勤）",
                "杜氏(早川); 杜氏; 早川:杜氏",
                "早川(杜氏); 杜氏; 早川:杜氏",
                "早川(経理・杜氏); 杜氏; 早川:杜氏",
                "設計 早川; 設計・早川; 早川:設計",
                "SLT Ana Ruiz; SLT; Ana Ruiz:SLT",
                "SLTs Ana Ruiz; SLT; -",
                "杜氏小暮; 杜氏; -",
                "戸川; 杜氏; -",
                "早川(経理); 杜氏; -",
                "小暮戸川; 小暮; -",
                "設計 早川 渉; 設計・早川; -"
            })
    void the_name_is_beside_the_label(String item, String label, String person) {
        assertThat(of(item, label)).isEqualTo(person);
    }

    @Test
    void or_in_the_next_cells() {
        assertThat(of("杜氏", "杜氏", "早川")).isEqualTo("早川:杜氏");
        assertThat(of("杜氏", "杜氏", "早川(夜勤)")).isEqualTo("早川:杜氏（夜勤）");
        assertThat(of("杜氏", "杜氏", "東", "薫")).isEqualTo("東 薫:杜氏");
        assertThat(of("杜氏", "杜氏")).isEqualTo("-");
        assertThat(of("小暮", "小暮", "戸川")).isEqualTo("-");
        assertThat(NAMES.of("杜氏", "杜氏", List.of("橋の件"))).isEmpty();
    }
}
