package dev.hatsugen.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hatsugen.GeneratedMinutes;
import dev.hatsugen.config.SidecarFiles;
import dev.hatsugen.corpus.CorpusDirectory;
import dev.hatsugen.corpus.CorpusService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of minutes on the command line, and what is printed of it. */
class MinutesCommandTest {

    private final FakeWorkbench hatsugen = new FakeWorkbench();
    private final Locale languageOfTheMachine = Locale.getDefault();
    private final Path folder;
    private final Path elsewhere;

    MinutesCommandTest(@TempDir Path temporary) throws Exception {
        this.folder = Files.createDirectory(temporary.resolve("minutes"));
        this.elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Files.writeString(folder.resolve("one.txt"), GeneratedMinutes.text(1, 4));
        SidecarFiles supplements = new SidecarFiles();
        hatsugen.corpusService =
                new CorpusService(new CorpusDirectory(folder, supplements), supplements, (corpus, reindex) -> {});
    }

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(languageOfTheMachine);
    }

    private String incoming(String name, int number, int turns) throws Exception {
        return Files.writeString(elsewhere.resolve(name), GeneratedMinutes.text(number, turns))
                .toString();
    }

    @Test
    void addShowsAllOfTheReportThatParseShows() throws Exception {
        String file = incoming("two.txt", 2, 4);
        assertThat(hatsugen.run("minutes", "add", file)).isZero();
        assertThat(hatsugen.out.lines())
                .anySatisfy(line -> assertThat(line).contains("第2回", "two.txt"))
                .anySatisfy(line -> assertThat(line).matches(".+委員: 1 statements, [0-9]+ characters"))
                .anySatisfy(line -> assertThat(line).isEqualTo("Outside statements: lines 1-2"));
        assertThat(folder.resolve("two.txt")).exists();
    }

    @Test
    void theSameFileAgainIsThereAlready() throws Exception {
        String file = incoming("one.txt", 1, 4);
        assertThat(hatsugen.run("minutes", "add", file)).isZero();
        assertThat(hatsugen.out).isEqualTo("one.txt is already there; nothing was changed.\n");
        Locale.setDefault(Locale.JAPAN);
        assertThat(hatsugen.run("minutes", "replace", "1", file)).isZero();
        assertThat(hatsugen.out).isEqualTo("one.txt はすでにあります。変更しませんでした。\n");
    }

    @Test
    void whatBecameOfEachFileIsToldAsJson() throws Exception {
        assertThat(hatsugen.run("ingest", "--json", incoming("one.txt", 1, 4), incoming("two.txt", 2, 4)))
                .isZero();
        JsonNode json = Json.read(hatsugen.out);
        assertThat(json.at("/taken/0/report/turns").asInt()).isEqualTo(4);
        assertThat(json.at("/taken/0/report/outsideLines").toString()).isEqualTo("[[1,2]]");
        assertThat(json.path("unchanged").toString()).isEqualTo("[\"one.txt\"]");
    }

    @Test
    void aDoubtfulFileIsRefusedWithItsLabelsAndLines() throws Exception {
        assertThat(hatsugen.run("minutes", "add", incoming("two.txt", 2, 1))).isEqualTo(1);
        assertThat(hatsugen.err)
                .contains("two.txt: doubtful minutes: 1 turns, 0 labels not understood", "(lines 1", "--accept");
        assertThat(hatsugen.err.lines()).hasSize(1);
        assertThat(hatsugen.out).isEmpty();
        assertThat(hatsugen.run(
                        "minutes",
                        "add",
                        "--accept",
                        elsewhere.resolve("two.txt").toString()))
                .isZero();
        assertThat(hatsugen.out).contains("Doubtful");
    }

    @Test
    void replacePutsAFileInThePlaceOfAMeeting() throws Exception {
        assertThat(hatsugen.run("minutes", "replace", "1", incoming("better.txt", 1, 6)))
                .isZero();
        assertThat(hatsugen.out).contains("better.txt", "6 statements");
        assertThat(folder.resolve("one.txt")).doesNotExist();
        assertThat(hatsugen.run("minutes", "replace", "9", incoming("better.txt", 1, 6)))
                .isEqualTo(1);
        assertThat(hatsugen.err).contains("no such meeting");
    }

    @Test
    void removeDeletesAMeetingButNotTheLast() throws Exception {
        hatsugen.run("minutes", "add", incoming("two.txt", 2, 4));
        assertThat(hatsugen.run("minutes", "remove", "1")).isZero();
        assertThat(hatsugen.out).isEqualTo("Removed one.txt.\n");
        assertThat(folder.resolve("one.txt")).doesNotExist();
        assertThat(hatsugen.run("minutes", "remove", "two.txt")).isEqualTo(1);
        assertThat(hatsugen.err).contains("the only minutes");
    }

    @Test
    void listNamesWhatIsThereAndWhatWasPassedOver() throws Exception {
        Files.writeString(folder.resolve("notes.txt"), "これは議事録ではない。");
        assertThat(hatsugen.run("minutes", "list")).isZero();
        assertThat(hatsugen.out.lines())
                .anySatisfy(line -> assertThat(line).contains("one.txt"))
                .anySatisfy(line -> assertThat(line).startsWith("skipped: notes.txt: no minutes"));
    }
}
