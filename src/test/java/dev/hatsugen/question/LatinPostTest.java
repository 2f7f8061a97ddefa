package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people may be called by posts in Latin letters. */
class LatinPostTest {

    @ParameterizedTest
    @CsvSource({
        "clerk, clerk",
        "second ditch rider, second ditch rider|rider",
        "the garden convenor, garden convenor|convenor",
        "head of the river lab, head of the river lab|head",
        "secretary and data manager, secretary and data manager|secretary|data manager|manager",
        "treasurer & clerk, treasurer & clerk|treasurer|clerk"
    })
    void a_post_is_known_whole_and_by_what_it_is_a_kind_of(String post, String forms) {
        assertThat(LatinPost.forms(post)).containsExactly(forms.split("\\|"));
    }

    @Test
    void what_a_post_is_for_is_nobody() {
        People people = SpokenMinutes.withPosts("Second Ditch Rider", "Garden Convenor");
        DescriptionFinder finder = new DescriptionFinder(people.profiles());
        assertThat(finder.find("who mends the ditch by the garden")).isEmpty();
        assertThat(finder.find("what did the rider say of the garden"))
                .extracting(PersonMention::asked)
                .isEqualTo(List.of("rider"));
    }
}
