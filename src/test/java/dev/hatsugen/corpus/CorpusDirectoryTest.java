package dev.hatsugen.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.hatsugen.GeneratedMinutes;
import dev.hatsugen.config.SidecarFiles;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.parsing.UnreadableMinutesException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusDirectoryTest {

    @TempDir
    Path folder;

    private CorpusDirectory directory() {
        return new CorpusDirectory(folder, new SidecarFiles());
    }

    private Path put(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void badFilesAreNamedAllAtOnceAndPassedOver() throws Exception {
        put("good.txt", GeneratedMinutes.text(1, 4));
        put("empty.txt", "");
        put("README.txt", "このフォルダーには議事録を置いてください。\n");
        Files.write(folder.resolve("figures.txt"), new byte[] {1, 0, 2, 0, 0, 0, 3});
        put("named.txt", GeneratedMinutes.text(2, 4));
        put("named.yaml", "title: [a, list\n");

        CorpusReading reading = directory().read();

        assertThat(reading.corpus().meetings()).extracting(Meeting::key).containsExactly("1");
        assertThat(reading.refused())
                .extracting(Refusal::file, Refusal::reason)
                .containsExactlyInAnyOrder(
                        tuple("empty.txt", Refusal.Reason.UNREADABLE),
                        tuple("README.txt", Refusal.Reason.UNREADABLE),
                        tuple("figures.txt", Refusal.Reason.UNREADABLE),
                        tuple("named.yaml", Refusal.Reason.UNREADABLE));
        assertThat(reading.refused())
                .allSatisfy(refusal -> assertThat(refusal.detail()).isNotBlank());
    }

    @Test
    void lockFilesHiddenFilesFoldersAndDanglingLinksAreNoMinutes() throws Exception {
        put("good.txt", GeneratedMinutes.text(1, 4));
        for (String name : new String[] {"~$good.docx", ".#good.txt", "._good.txt", ".hidden.txt"}) {
            put(name, "nothing to see");
        }
        Files.createDirectory(folder.resolve("folder.txt"));
        Files.createSymbolicLink(folder.resolve("dangling.txt"), folder.resolve("nowhere.txt"));

        CorpusReading reading = directory().read();

        assertThat(reading.minutes()).hasSize(1);
        assertThat(reading.refused()).isEmpty();
    }

    @Test
    void minutesInAnotherEncodingAreRead() throws Exception {
        Files.write(folder.resolve("sjis.txt"), GeneratedMinutes.text(1, 8).getBytes(Charset.forName("windows-31j")));
        Files.write(folder.resolve("utf16.txt"), GeneratedMinutes.text(2, 8).getBytes(Charset.forName("UTF-16")));

        assertThat(directory().read().minutes()).hasSize(2);
    }

    @Test
    void theSameWordsOrTheSameMeetingUnderAnotherNameAreTakenOnce() throws Exception {
        put("a.txt", GeneratedMinutes.text(1, 4));
        put("b.txt", GeneratedMinutes.text(1, 4));
        put("c.txt", GeneratedMinutes.text(1, 9));
        put("d.txt", GeneratedMinutes.text(2, 4));

        CorpusReading reading = directory().read();

        assertThat(reading.corpus().meetings()).extracting(Meeting::key).containsExactly("1", "2");
        assertThat(reading.refused())
                .containsExactly(
                        new Refusal("b.txt", Refusal.Reason.SAME_TEXT, "a.txt"),
                        new Refusal("c.txt", Refusal.Reason.SAME_MEETING, "a.txt"));
    }

    @Test
    void theSameNumberOfAnotherDayIsAnotherMeeting() throws Exception {
        put("a.txt", GeneratedMinutes.text(1, 4));
        put("b.txt", GeneratedMinutes.text(2, 4).replace("第2回", "第1回"));

        assertThat(directory().read().corpus().meetings())
                .extracting(Meeting::key)
                .containsExactly("a", "b");
    }

    @Test
    void theBodyIsNamedOnceThereAreTwo() throws Exception {
        put("a.txt", GeneratedMinutes.text(1, 4));
        CorpusDirectory directory = directory();
        assertThat(directory.read().corpus().meetings())
                .extracting(meeting -> meeting.headedName(number -> "#" + number))
                .containsExactly("#1");

        put("b.txt", GeneratedMinutes.text(2, 4).replace("港町地域協議会", "港町文化協議会"));
        assertThat(directory.read().corpus().meetings())
                .extracting(meeting -> meeting.headedName(number -> "#" + number))
                .containsExactly("港町地域協議会 #1", "港町文化協議会 #2");
        assertThat(directory.read().corpus().meetings().getFirst())
                .isSameAs(directory.read().corpus().meetings().getFirst());
    }

    @Test
    void anEmptyFolderSaysWhatToDoAndWhatWasPassedOver() throws Exception {
        assertThatThrownBy(() -> directory().read())
                .isInstanceOf(UnreadableMinutesException.class)
                .hasMessageContaining("holds no minutes. Put files there")
                .hasMessageContaining("minutes add FILE");
        put("notes.txt", "This and that.");
        assertThatThrownBy(() -> directory().read()).hasMessageContaining("(passed over: notes.txt: ");
    }

    @Test
    void aFileIsReadAgainWhenItOrItsSupplementHasChanged() throws Exception {
        Path file = put("a.txt", GeneratedMinutes.text(1, 4));
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        CorpusDirectory directory = directory();
        Meeting first = directory.read().corpus().meetings().getFirst();
        assertThat(directory.read().corpus().meetings().getFirst()).isSameAs(first);

        put("a.yaml", "place: 集会所\norigin: 案内\n");
        Meeting placed = directory.read().corpus().meetings().getFirst();
        assertThat(placed.header().place()).isEqualTo("集会所");

        put("a.txt", GeneratedMinutes.text(1, 5));
        assertThat(directory.read().corpus().meetings().getFirst().statements()).hasSize(5);
    }
}
