package dev.hatsugen.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hatsugen.GeneratedMinutes;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.ParsedMinutes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusServiceTest extends OnMinutesFolder {

    CorpusServiceTest(@TempDir Path temporary) throws Exception {
        super(temporary);
    }

    @Test
    void minutesThatComeInArePublishedWithThoseThatAreThere() throws Exception {
        add(incoming("one.txt", 1, 4));
        AddedMinutes added = service.add(List.of(incoming("two.txt", 2, 4)), AddOptions.PLAIN);

        assertThat(added.unchanged()).isEmpty();
        assertThat(added.taken()).extracting(minutes -> minutes.meeting().key()).containsExactly("2");
        assertThat(published)
                .containsExactly(new Published(List.of("1"), false), new Published(List.of("1", "2"), false));
        assertThat(names()).containsExactly("one.txt", "two.txt");
    }

    @Test
    void supplementsComeAlong() throws Exception {
        Path file = incoming("one.txt", 1, 4);
        Files.writeString(elsewhere.resolve("one.yaml"), "place: 集会所\norigin: 案内\n");
        add(file);

        assertThat(names()).containsExactly("one.txt", "one.yaml");
        assertThat(service.read().minutes().getFirst().meeting().header().place())
                .isEqualTo("集会所");
    }

    @Test
    void whatSpeaksAgainstTheFilesIsSaidOfAllAtOnceAndNoneComesIn() throws Exception {
        add(incoming("one.txt", 1, 4));
        Path prose = Files.writeString(elsewhere.resolve("prose.txt"), "これは議事概要ではない。\n");
        Path[] files = {
            incoming("good.txt", 5, 4),
            prose,
            incoming("copy.txt", 1, 4),
            incoming("longer.txt", 1, 5),
            Files.writeString(elsewhere.resolve("one.txt"), GeneratedMinutes.text(7, 4))
        };
        assertThatThrownBy(() -> add(files))
                .isInstanceOfSatisfying(
                        RefusedMinutesException.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::reason)
                                .containsExactly(
                                        Refusal.Reason.UNREADABLE,
                                        Refusal.Reason.SAME_TEXT,
                                        Refusal.Reason.SAME_MEETING,
                                        Refusal.Reason.NAME_TAKEN))
                .hasMessageContaining("prose.txt")
                .hasMessageContaining("minutes replace N FILE");
        assertThat(names()).containsExactly("one.txt");
        assertThat(published).hasSize(1);
    }

    @Test
    void theFolderIsWhatItWasWhereTheIndexCannotBeMade() throws Exception {
        add(incoming("one.txt", 1, 4));
        indexFails = true;
        Path two = incoming("two.txt", 2, 4);
        assertThatThrownBy(() -> add(two)).hasMessage("no index");
        assertThatThrownBy(() -> service.replace("1", two, AddOptions.PLAIN)).hasMessage("no index");

        assertThat(names()).containsExactly("one.txt");
        assertThat(Files.readString(folder.resolve("one.txt"))).isEqualTo(GeneratedMinutes.text(1, 4));
    }

    @Test
    void theSameFileAgainChangesNothing() throws Exception {
        Path file = incoming("one.txt", 1, 4);
        Files.writeString(elsewhere.resolve("one.yaml"), "place: 集会所\norigin: 案内\n");
        add(file);
        FileTime written = Files.getLastModifiedTime(folder.resolve("one.txt"));
        Files.delete(elsewhere.resolve("one.yaml"));
        for (AddedMinutes again : List.of(
                service.add(List.of(file), AddOptions.PLAIN),
                service.add(List.of(file), new AddOptions(true, null)),
                service.replace("1", file, AddOptions.PLAIN))) {
            assertThat(again.taken()).isEmpty();
            assertThat(again.unchanged())
                    .extracting(minutes -> minutes.meeting().source().name())
                    .containsExactly("one.txt");
        }
        assertThat(names()).containsExactly("one.txt", "one.yaml");
        assertThat(Files.getLastModifiedTime(folder.resolve("one.txt"))).isEqualTo(written);
        assertThat(published).hasSize(1);
    }

    @Test
    void theSameFileBesideNewOnesStopsNone() throws Exception {
        Path one = incoming("one.txt", 1, 4);
        add(one);
        AddedMinutes added = service.add(List.of(one, incoming("two.txt", 2, 4)), AddOptions.PLAIN);
        assertThat(added.taken()).extracting(minutes -> minutes.meeting().key()).containsExactly("2");
        assertThat(added.unchanged())
                .extracting(minutes -> minutes.meeting().key())
                .containsExactly("1");
        assertThat(names()).containsExactly("one.txt", "two.txt");
    }

    @Test
    void theSameFileWithSomethingNewToSayOfItIsTaken() throws Exception {
        Path file = incoming("one.txt", 1, 4);
        add(file);
        AddOptions options = new AddOptions(false, "https://example.org/1.pdf");
        assertThat(service.add(List.of(file), options).taken()).hasSize(1);
        assertThat(service.add(List.of(file), options).unchanged()).hasSize(1);
        Files.writeString(elsewhere.resolve("one.yaml"), "place: 集会所\norigin: 案内\n");
        assertThat(service.add(List.of(file), AddOptions.PLAIN).taken()).hasSize(1);
        assertThat(service.read().minutes().getFirst().meeting().header().place())
                .isEqualTo("集会所");
    }

    @Test
    void aMeetingIsNotReplacedByAnotherThatIsThere() throws Exception {
        Path two = incoming("two.txt", 2, 4);
        add(incoming("one.txt", 1, 4), two);
        assertThatThrownBy(() -> service.replace("1", two, AddOptions.PLAIN)).hasMessageContaining("the same words");
        assertThat(names()).containsExactly("one.txt", "two.txt");
    }

    @Test
    void theAddressOfThePublishedDocumentIsKeptInTheSupplement() throws Exception {
        Path file = incoming("one.txt", 1, 4);
        Files.writeString(elsewhere.resolve("one.yaml"), "place: 集会所\norigin: 案内\n");
        service.add(List.of(file), new AddOptions(false, "https://example.org/minutes/1.pdf"));

        Meeting meeting = service.read().minutes().getFirst().meeting();
        assertThat(meeting.url()).isEqualTo("https://example.org/minutes/1.pdf");
        assertThat(meeting.header().place()).isEqualTo("集会所");
        Path other = incoming("two.txt", 2, 4);
        assertThatThrownBy(() -> service.add(List.of(other), new AddOptions(false, "javascript:alert(1)")))
                .isInstanceOf(RefusedMinutesException.class)
                .hasMessageContaining("url");
    }

    @Test
    void aFileTakesThePlaceOfAMeetingAndItsSupplement() throws Exception {
        Path first = incoming("one.txt", 1, 4);
        Files.writeString(elsewhere.resolve("one.yaml"), "place: 集会所\norigin: 案内\n");
        add(first, incoming("two.txt", 2, 4));

        ParsedMinutes now = service.replace("1", incoming("better.txt", 1, 6), AddOptions.PLAIN)
                .taken()
                .getFirst();

        assertThat(now.meeting().statements()).hasSize(6);
        assertThat(now.meeting().header().place()).isEqualTo("集会所");
        assertThat(names()).containsExactly("better.txt", "better.yaml", "two.txt");
        assertThat(changes.getLast().removed()).hasSize(1);
    }

    @Test
    void aMeetingIsRemovedWithItsSupplementButNotTheLast() throws Exception {
        Path first = incoming("one.txt", 1, 4);
        Files.writeString(elsewhere.resolve("one.yaml"), "place: 集会所\norigin: 案内\n");
        add(first, incoming("two.txt", 2, 4));

        assertThat(service.remove("one.txt").key()).isEqualTo("1");
        assertThat(names()).containsExactly("two.txt");
        assertThatThrownBy(() -> service.remove("2")).hasMessageContaining("the only minutes");
        assertThatThrownBy(() -> service.remove("9")).hasMessageContaining("no such meeting");
    }

    @Test
    void reindexingPublishesTheSameMinutesAnew() throws Exception {
        add(incoming("one.txt", 1, 4));
        published.clear();

        service.reindex();

        assertThat(published).containsExactly(new Published(List.of("1"), true));
    }
}
