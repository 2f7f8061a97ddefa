package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CutFitTest {

    @Test
    void a_fit_learns_what_parts_the_right_cut_from_the_others() {
        int features = CutFit.FEATURES.size();
        double[] known = new double[features];
        known[CutFit.FEATURES.indexOf(CutFeature.SURNAME_KNOWN)] = 1;
        double[] body = new double[features];
        body[CutFit.FEATURES.indexOf(CutFeature.SURNAME_BODY)] = 1;
        CutFit.Case example = new CutFit.Case("body", true, List.of(known, body), List.of(true, false));

        double[] weights = new CutFit(0.01, new double[features]).fit(List.of(example));

        assertThat(weights[CutFit.FEATURES.indexOf(CutFeature.SURNAME_KNOWN)]).isPositive();
        assertThat(weights[CutFit.FEATURES.indexOf(CutFeature.SURNAME_BODY)]).isNegative();
        assertThat(example.isSolved(weights)).isTrue();
    }
}
