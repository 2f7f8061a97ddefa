package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each feature of a cut weighs a power of two here, so that a weight says which features were seen. */
class CutWeightsTest {

    private static final CutModel POWERS = powers();

    private static CutModel powers() {
        Map<CutFeature, Double> weights = new EnumMap<>(CutFeature.class);
        double power = 1;
        for (CutFeature feature : CutFeature.values()) {
            power *= 2;
            weights.put(feature, power);
        }
        return new CutModel(weights);
    }

    private static double sum(CutFeature... features) {
        double sum = 0;
        for (CutFeature feature : features) {
            sum += POWERS.of(feature);
        }
        return sum;
    }

    private static CutWeights weights(String... labels) {
        return new CutWeights(List.of(labels), POWERS);
    }

    @ParameterizedTest
    @CsvSource({
        "会長, false, POST_OFFICE",
        "会長, true, POST_OFFICE",
        "商工課, true, POST_BODY",
        "商工課, false, POST_NOUNS",
        "さん, false, POST_HONORIFIC",
        "会長さん, false, POST_OFFICE",
        "町, true, POST_LETTER",
        "町, false, POST_LETTER",
        "水道料金, false, POST_NOUNS",
        "走って来た, false, POST_OTHER"
    })
    void what_is_around_a_name_is_of_one_kind(String post, boolean before, CutFeature feature) {
        assertThat(weights().post(post, before)).isEqualTo(sum(feature));
    }

    @Test
    void labels_and_names_in_a_post_count_too() {
        assertThat(weights("会長").post("会長", false)).isEqualTo(sum(CutFeature.POST_LABEL, CutFeature.POST_OFFICE));
        assertThat(weights().post("早川会長", false)).isEqualTo(sum(CutFeature.POST_PERSON, CutFeature.POST_OFFICE));
        assertThat(weights().post("", true)).isZero();
        assertThat(weights().post("・会長", true)).isEqualTo(CutWeights.NEVER);
        assertThat(weights().post("会長・", true)).isEqualTo(CutWeights.NEVER);
    }

    @ParameterizedTest
    @CsvSource({
        "早川渉, 0, 2, 3, '', NONE",
        "早川渉, 0, 2, 3, 2, GAP_BETWEEN",
        "早川渉, 0, 3, 3, 1, GAP_INSIDE",
        "会長早川渉, 2, 4, 5, 2, GAP_AT_BORDER",
        "早川渉会長, 0, 2, 3, 3, GAP_AT_BORDER",
        "早川渉, 0, 2, 3, 12, NONE",
        "早川渉, 0, 2, 3, 03, NONE"
    })
    void blanks_count_at_the_borders_of_the_name(
            String letters, int start, int parted, int end, String gaps, String feature) {
        boolean[] gap = new boolean[letters.length() + 1];
        gaps.chars().forEach(digit -> gap[digit - '0'] = true);
        double expected = feature.equals("NONE") ? 0 : sum(CutFeature.valueOf(feature));
        assertThat(weights().gaps(gap, start, parted, end)).isEqualTo(expected);
    }

    @Test
    void both_borders_count() {
        boolean[] gap = {false, false, true, false, false, true, false, false};
        assertThat(weights().gaps(gap, 2, 4, 5)).isEqualTo(2 * sum(CutFeature.GAP_AT_BORDER));
    }

    @Test
    void what_runs_together_with_a_name_fits_it_or_not() {
        for (String fitting : List.of("", "会長", "さん", "料金")) {
            assertThat(weights().attached(fitting)).as(fitting).isZero();
        }
        assertThat(weights().attached("走る")).isEqualTo(sum(CutFeature.ATTACHED_BEHIND));
        assertThat(weights("走る").attached("走る")).isZero();
        assertThat(weights().attached("株式会社")).isEqualTo(CutWeights.NEVER);
        for (String fitting : List.of("", "会長", "商工課")) {
            assertThat(weights().leading(fitting)).as(fitting).isZero();
        }
        assertThat(weights().leading("走る")).isEqualTo(sum(CutFeature.ATTACHED_BEFORE));
        assertThat(weights("走る").leading("走る")).isZero();
    }

    @Test
    void a_label_is_no_more_and_no_less_than_the_words() {
        assertThat(weights("早川会長").isLabel("早川会長")).isTrue();
        assertThat(weights("早川会長").isLabel("早川")).isFalse();
        assertThat(weights().leastName()).isEqualTo(sum(CutFeature.SURNAME_KNOWN) / 2);
        assertThat(weights().nobody()).isEqualTo(sum(CutFeature.NOBODY));
        assertThat(CutWeights.isOffice("三番")).isTrue();
        assertThat(CutWeights.isOffice("早川")).isFalse();
    }

    @Test
    void the_model_is_read_from_lines_as_it_writes_them() throws Exception {
        Properties file = new Properties();
        file.load(new StringReader(CutModel.FITTED.lines()));
        for (CutFeature feature : CutFeature.values()) {
            assertThat(CutModel.of(file).of(feature)).isCloseTo(CutModel.FITTED.of(feature), within(0.001));
        }
        file.remove("given_kana");
        assertThatThrownBy(() -> CutModel.of(file)).hasMessage("entry-cuts.properties lacks GIVEN_KANA");
    }
}
