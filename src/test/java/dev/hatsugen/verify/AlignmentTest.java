package dev.hatsugen.verify;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    @Test
    void differencesThatTouchAreOne() {
        assertThat(Alignment.of("必要はない", "対策が必要がある。特に"))
                .isEqualTo(new Alignment(3, 8, 3, java.util.List.of(new Alignment.Edit(2, 5, 5, 8))));
    }

    @Property
    void undoingTheDifferencesGivesTheRecord(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(min = 1, max = 30) String claim,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 40) String stretch) {
        Alignment alignment = Alignment.of(claim, stretch);
        StringBuilder undone = new StringBuilder();
        int at = 0;
        int edits = 0;
        for (Alignment.Edit edit : alignment.edits()) {
            undone.append(claim, at, edit.claimStart()).append(stretch, edit.recordStart(), edit.recordEnd());
            at = edit.claimEnd();
            edits += Math.max(edit.claimEnd() - edit.claimStart(), edit.recordEnd() - edit.recordStart());
        }
        undone.append(claim.substring(at));
        assertThat(undone.toString()).isEqualTo(stretch.substring(alignment.start(), alignment.end()));
        assertThat(edits).isLessThanOrEqualTo(alignment.distance());
        assertThat(alignment.distance()).isLessThanOrEqualTo(claim.length());
    }

    @Property
    void wordsThatStandThereDifferInNothing(
            @ForAll @AlphaChars @StringLength(min = 1, max = 20) String claim,
            @ForAll @AlphaChars @StringLength(max = 20) String before,
            @ForAll @AlphaChars @StringLength(max = 20) String behind) {
        assertThat(Alignment.of(claim, before + claim + behind).distance()).isZero();
    }
}
