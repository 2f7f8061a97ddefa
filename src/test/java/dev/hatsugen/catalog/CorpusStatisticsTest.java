package dev.hatsugen.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealCorpus;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.parsing.MinutesParser;
import dev.hatsugen.parsing.SidecarMetadata;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorpusStatisticsTest {

    @Test
    void theCorpusLacksOneListOfAttendanceAndTakesFactsFromBothSupplements() {
        CorpusStatistics holdings = CorpusStatistics.of(RealCorpus.corpus(), 40);
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
        List<Meeting> meetings = new ArrayList<>();
        for (Meeting meeting : RealCorpus.corpus().meetings()) {
            meetings.add(MinutesParser.parse(meeting.source(), SidecarMetadata.NONE));
        }
        Corpus bare = new Corpus(meetings);
        CorpusStatistics holdings = CorpusStatistics.of(bare, 0);
        assertThat(holdings.withoutDate()).hasSize(1);
        assertThat(holdings.withoutAttendance()).isEqualTo(holdings.withoutDate());
        assertThat(holdings.supplied()).isEmpty();
    }
}
