package dev.hatsugen.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomajiTest {

    @ParameterizedTest
    @CsvSource({"ゴトウ, gotou", "ごとう, gotou", "シュンタ, shunta", "はっとり, hattori", "ロマンチカ, romanchika", "サーバー, saba"})
    void kana_become_latin(String kana, String latin) {
        assertThat(Romaji.of(kana)).isEqualTo(latin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Goto", "Gotou", "Gotoh", "Gotō", "GOTO"})
    void ways_of_writing_long_vowels_are_one(String written) {
        assertThat(Romaji.withoutLongVowels(written)).isEqualTo("goto");
    }
}
