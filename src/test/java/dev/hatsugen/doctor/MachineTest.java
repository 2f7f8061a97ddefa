package dev.hatsugen.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MachineTest {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    @Test
    void aMachineInOrderHasNothingToPutRight(@TempDir Path temporary) {
        Machine machine = new Machine("21", 1L << 30, "UTF-8", temporary, NOW);
        assertThat(machine.examine()).allMatch(finding -> finding.status() == Finding.Status.OK);
    }

    @Test
    void everythingThatIsNotIsFoundWithItsRemedy(@TempDir Path temporary) {
        Machine machine = new Machine("21", 1L << 26, "ANSI_X3.4-1968", temporary.resolve("none"), Instant.EPOCH);
        List<Finding> wrong = machine.examine().stream()
                .filter(finding -> finding.status() != Finding.Status.OK)
                .toList();
        assertThat(wrong.stream().map(Finding::check)).containsExactly("memory", "encoding", "temporary", "clock");
        assertThat(wrong).allSatisfy(finding -> {
            assertThat(finding.remedy(Locale.JAPANESE)).isPresent();
            assertThat(finding.remedy(Locale.ENGLISH)).isPresent();
        });
    }
}
