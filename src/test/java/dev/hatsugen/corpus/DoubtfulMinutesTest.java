package dev.hatsugen.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hatsugen.GeneratedMinutes;
import dev.hatsugen.discord.local.CapturedLog;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.parsing.UnreadableMinutesException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoubtfulMinutesTest extends OnMinutesFolder {

    DoubtfulMinutesTest(@TempDir Path temporary) throws Exception {
        super(temporary);
    }

    /** The file that came while nobody looked was left out; that it is there does not make it any better. */
    @Test
    void aDoubtfulFileThatIsThereIsRefusedUntilItIsAccepted() throws Exception {
        add(incoming("one.txt", 1, 4));
        Path two = Files.writeString(folder.resolve("two.txt"), GeneratedMinutes.text(2, 1));
        service.refresh();
        assertThatThrownBy(() -> add(two)).hasMessageContaining("doubtful").hasMessageContaining("(lines 1");
        assertThat(service.add(List.of(two), new AddOptions(true, null)).taken())
                .hasSize(1);
        assertThat(service.add(List.of(two), AddOptions.PLAIN).unchanged()).hasSize(1);
        assertThat(service.doubtful()).isEmpty();
    }

    @Test
    void doubtfulMinutesComeInIfTheyAreAcceptedAndStayAcceptedAfterwards() throws Exception {
        add(incoming("one.txt", 1, 4));
        Path doubtful =
                Files.writeString(elsewhere.resolve("long.txt"), GeneratedMinutes.text(2, 1) + "以下は資料である。\n".repeat(3));
        assertThatThrownBy(() -> add(doubtful)).hasMessageContaining("--accept");

        service.add(List.of(doubtful), new AddOptions(true, null));

        assertThat(Files.readString(folder.resolve("long.yaml"))).contains("accepted: true");
        assertThat(keys(service.read().corpus())).containsExactly("1", "2");
    }

    @Test
    void whatComesIntoTheFolderIsTakenInButDoubtfulFilesAreLeft() throws Exception {
        add(incoming("one.txt", 1, 4));
        service.read();
        assertThat(service.refresh().changesNothing()).isTrue();
        Files.writeString(folder.resolve("two.txt"), GeneratedMinutes.text(2, 4));
        Files.writeString(folder.resolve("three.txt"), GeneratedMinutes.text(3, 1));

        CorpusChange change = service.refresh();

        assertThat(change.added())
                .extracting(minutes -> minutes.meeting().key())
                .containsExactly("2");
        assertThat(change.refused()).extracting(Refusal::reason).containsExactly(Refusal.Reason.DOUBTFUL);
        assertThat(published.getLast().meetings()).containsExactly("1", "2");
        assertThat(changes).contains(change);

        Files.delete(folder.resolve("one.txt"));
        assertThat(service.refresh().removed()).extracting(Meeting::key).containsExactly("1");
        Files.delete(folder.resolve("two.txt"));
        Files.delete(folder.resolve("three.txt"));
        assertThatThrownBy(service::refresh).isInstanceOf(UnreadableMinutesException.class);
        assertThat(published.getLast().meetings()).containsExactly("2");
    }

    @Test
    void aStartTakesDoubtfulMinutesAndNamesThoseThatNobodyHasAccepted() throws Exception {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("one.txt"), GeneratedMinutes.text(1, 4));
        Files.writeString(folder.resolve("two.txt"), GeneratedMinutes.text(2, 1));
        Files.writeString(folder.resolve("three.txt"), GeneratedMinutes.text(3, 1));
        Files.writeString(folder.resolve("three.yaml"), "accepted: true\n");
        assertThat(keys(service.read().corpus())).containsExactly("1", "2", "3");
        assertThat(service.doubtful())
                .extracting(minutes -> minutes.meeting().source().name())
                .containsExactly("two.txt");

        DoubtWarning warning = new DoubtWarning(service);
        try (CapturedLog log = new CapturedLog()) {
            warning.tell();
            warning.tell();
            assertThat(log.lines())
                    .singleElement()
                    .asString()
                    .contains(
                            "WARN",
                            "two.txt: 1 turns, ",
                            "in no turn (lines 1",
                            "parse FILE",
                            "minutes remove two.txt");
        }
    }

    /** A command that changes the folder publishes it without having been asked a question. */
    @Test
    void aChangeThatPublishesFirstTellsOfDoubtfulMinutesToo() throws Exception {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("two.txt"), GeneratedMinutes.text(2, 1));
        service.listen(new DoubtWarning(service));
        try (CapturedLog log = new CapturedLog()) {
            add(incoming("one.txt", 1, 4));
            add(incoming("four.txt", 4, 4));
            assertThat(log.lines()).filteredOn(line -> line.contains("two.txt")).hasSize(1);
        }
    }
}
