package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinPostsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Moss, Chair; Bo Roe, Clerk | Ann Moss (Chair); Bo Roe (Clerk)",
                "Ann Moss, Chair; Bo Roe, Clerk, acting. | Ann Moss (Chair); Bo Roe (Clerk, acting).",
                "Ann Moss, Chair; residents Ivy Ash, Bo Roe | Ann Moss (Chair); Ivy Ash, Bo Roe",
                "Ann Moss, Chair; Bo Roe, Elm Road | Ann Moss (Chair); Bo Roe (Elm Road)"
            })
    void posts_behind_commas_are_put_in_brackets(String list, String written) {
        assertThat(LatinPosts.inBrackets(list)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Moss, Chair",
                "Ann Moss, Bo Roe; Ivy Ash, Ed Lee",
                "Ann Moss, Chair; Bo Roe, Elm Road; Ivy Ash, Fir Road"
            })
    void other_lists_stay_as_they_are(String list) {
        assertThat(LatinPosts.inBrackets(list)).isEqualTo(list);
    }
}
