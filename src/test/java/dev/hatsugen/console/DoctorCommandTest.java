package dev.hatsugen.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hatsugen.doctor.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DoctorCommandTest {

    private final FakeWorkbench hatsugen = new FakeWorkbench();

    @Test
    void aWarningIsNoFailure() {
        hatsugen.findings = List.of(Finding.ok("settings"), Finding.warning("token", "open", "/a/token"));
        assertThat(hatsugen.run("doctor")).isZero();
        assertThat(hatsugen.out)
                .contains("ok  The settings can be used.", "warning  Others may read the token's file /a/token.")
                .contains("→ chmod 600 /a/token", "The bot can answer");
    }

    @Test
    void whatHasToBePutRightIsAFailure() throws Exception {
        hatsugen.findings = List.of(Finding.failed("discord", "refused"));
        assertThat(hatsugen.run("doctor", "--json")).isEqualTo(1);
        JsonNode json = Json.read(hatsugen.out);
        assertThat(json.path("status").asText()).isEqualTo("failed");
        JsonNode last = json.path("checks").get(json.path("checks").size() - 1);
        assertThat(last.path("check").asText()).isEqualTo("discord");
        assertThat(last.path("remedy").asText()).contains("tab Bot");
        assertThat(json.path("checks").get(0).path("remedy").isNull()).isTrue();
    }

    @Test
    void settingsThatCannotBeUsedAreAFinding() {
        hatsugen.refusal = ConsoleFailure.wrongUse("indx is no setting.", null);
        assertThat(hatsugen.run("doctor")).isEqualTo(1);
        assertThat(hatsugen.out).contains("ok  Java ", "FAILED  The settings cannot be used: indx is no setting.");
    }
}
