package dev.hatsugen.answer.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealCorpus;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.parsing.Library;
import dev.hatsugen.parsing.Supplement;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HoldingsTest {

    @Test
    void theCorpusLacksOneListOfAttendanceAndTakesFactsFromBothSupplements() {
        Holdings holdings = Holdings.of(RealCorpus.corpus(), 40);
        assertThat(holdings.meetings()).isEqualTo(2);
        assertThat(holdings.statements()).isGreaterThan(30);
        assertThat(holdings.passages()).isGreaterThan(holdings.statements());
        assertThat(holdings.members()).isEqualTo(40);
        assertThat(holdings.withoutDate()).isEmpty();
        assertThat(holdings.withoutAttendance()).containsExactly("26");
        assertThat(holdings.supplied()).containsExactly("26");
    }

    @Test
    void withoutSupplementsADateIsMissing() throws Exception {
        Corpus bare = new Library(Path.of("corpus"), minutes -> Supplement.NONE).read();
        Holdings holdings = Holdings.of(bare, 0);
        assertThat(holdings.withoutDate()).hasSize(1);
        assertThat(holdings.withoutAttendance()).isEqualTo(holdings.withoutDate());
        assertThat(holdings.supplied()).isEmpty();
    }
}
