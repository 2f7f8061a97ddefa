package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnsegmentedNameTest {

    @ParameterizedTest
    @CsvSource({"石原幸太郎, 石原", "長谷部めぐみ, 長谷部", "尾上誠, 尾上", "久我光彦, 久我", "小林花子, 小林", "関口はるか, 関口", "原健太, 原", "乾恵子, 乾", "堀健次, 堀"
    })
    void theDictionaryKnowsTheSurname(String name, String surname) {
        assertThat(UnsegmentedName.surnames(name)).containsExactly(surname);
    }

    @Test
    void anUnknownNameBeginsWithASurnameOfTwoCharacters() {
        assertThat(UnsegmentedName.surnames("鯖餅鰺乃")).contains("鯖餅");
    }

    @Test
    void whatIsNoNameHasNoSurname() {
        for (String word : List.of("議長", "Smith", "石原", "山")) {
            assertThat(UnsegmentedName.surnames(word)).isEmpty();
        }
    }
}
