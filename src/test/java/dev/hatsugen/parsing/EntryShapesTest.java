package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How cuts of an entry weigh what is around a name, and how they write the post. */
class EntryShapesTest {

    private static String cut(String entry) {
        PersonEntry person = EntryCuts.likeliest(entry, null, new CutWeights(List.of()));
        return person == null
                ? "-"
                : person.name().surname() + "/" + person.name().given() + "/" + person.post();
    }

    @ParameterizedTest
    @CsvSource({
        "総務課　課長補佐　早川渉, 早川/渉/総務課 課長補佐",
        "早川渉　総務課　課長補佐, 早川/渉/総務課 課長補佐",
        "委 員 長　早川渉, 早川/渉/委員長",
        "会計　早川渉　理事, 早川/渉/会計 理事",
        "早川渉　様, 早川/渉/",
        "早川渉さん（会長）, 早川/渉/会長"
    })
    void the_post_keeps_the_blanks_between_its_words(String entry, String person) {
        assertThat(cut(entry)).isEqualTo(person);
    }

    /** The cuts by a model in which one feature alone counts. */
    private static List<Double> weights(CutFeature feature, String entry, int start, int parted, int end) {
        Map<CutFeature, Double> one = new EnumMap<>(CutFeature.class);
        one.put(feature, 1.0);
        return new EntryCuts(EntryText.of(entry), new CutWeights(List.of(), new CutModel(one)))
                .all(-1).stream()
                        .filter(cut -> cut.start() == start && cut.parted() == parted && cut.end() == end)
                        .map(EntryCuts.Cut::weight)
                        .toList();
    }

    @Test
    void what_is_before_and_behind_the_name_counts_once_each() {
        assertThat(weights(CutFeature.POST_OFFICE, "会長早川渉理事", 2, 4, 5)).containsExactly(2.0);
        assertThat(weights(CutFeature.POST_OFFICE, "会長早川渉", 2, 4, 5)).containsExactly(1.0);
        assertThat(weights(CutFeature.POST_OFFICE, "早川渉理事", 0, 2, 3)).containsExactly(1.0);
        assertThat(weights(CutFeature.ATTACHED_BEHIND, "早川渉走る", 0, 2, 3)).containsExactly(1.0);
        assertThat(weights(CutFeature.ATTACHED_BEHIND, "早川渉 走る", 0, 2, 3)).containsExactly(0.0);
        assertThat(weights(CutFeature.ATTACHED_BEFORE, "走る早川渉", 2, 4, 5)).containsExactly(1.0);
        assertThat(weights(CutFeature.ATTACHED_BEFORE, "走る 早川渉", 2, 4, 5)).containsExactly(0.0);
        assertThat(weights(CutFeature.GAP_AT_BORDER, "会長 早川渉 理事", 2, 4, 5)).containsExactly(2.0);
        assertThat(weights(CutFeature.GAP_BETWEEN, "早川 渉", 0, 2, 3)).containsExactly(1.0);
        assertThat(weights(CutFeature.GAP_INSIDE, "早川 恵 子", 0, 2, 4)).containsExactly(1.0);
    }

    @Test
    void a_name_has_a_bounded_length_and_begins_at_a_word() {
        assertThat(weights(CutFeature.NOBODY, "早川渉", 1, 2, 3)).isEmpty();
        assertThat(weights(CutFeature.NOBODY, "早川渉", 0, 2, 3)).containsExactly(0.0);
        assertThat(weights(CutFeature.NOBODY, "早川渉", 0, 1, 3)).isEmpty();
        assertThat(weights(CutFeature.NOBODY, "早 川 渉", 0, 1, 3)).containsExactly(0.0);
    }
}
