package dev.hatsugen.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class UpkeepCommandsTest {

    private final FakeWorkbench hatsugen = new FakeWorkbench();

    @Test
    void backupAndRestoreSayWhatTheyHold() {
        assertThat(hatsugen.run("backup", "kept.zip")).isZero();
        assertThat(hatsugen.out).contains("kept.zip: files of minutes: 2, and the store");
        assertThat(hatsugen.run("restore", "--overwrite", "kept.zip")).isZero();
        assertThat(hatsugen.out).contains("files of minutes: 2. The backup holds no store");
        assertThat(hatsugen.calls).contains("backUp kept.zip false", "restore kept.zip true");
    }

    @Test
    void onlyAnIdIsForgotten() {
        assertThat(hatsugen.run("forget", "1234")).isZero();
        assertThat(hatsugen.out).contains("feedback: 1, questions: 2, clicks: 3, subscriptions: 4");
        assertThat(hatsugen.run("forget", "somebody")).isEqualTo(2);
        assertThat(hatsugen.err).contains("id is a number");
    }

    @Test
    void aShellCanCompleteTheCommands() {
        assertThat(hatsugen.run("generate-completion")).isZero();
        assertThat(hatsugen.out).startsWith("#!/").contains("doctor", "restore", "--overwrite");
    }
}
