package dev.hatsugen.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.ParsedMinutes;
import dev.hatsugen.parsing.SidecarMetadata;
import dev.hatsugen.parsing.UnreadableMinutesException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusServiceTest {

    private static final Path NEWER = Path.of("corpus", "cybersecurity-strategic-headquarters-42-2025-02-05.txt");
    private static final Path OLDER = Path.of("corpus", "cybersecurity-strategic-headquarters-26-2021-02-09.txt");

    /** Its text gives neither number nor date: the file's name is the key. */
    private static final String OLDER_KEY = "cybersecurity-strategic-headquarters-26-2021-02-09";

    private record Published(List<String> meetings, boolean reindex) {}

    private final List<Published> published = new ArrayList<>();
    private final Path folder;
    private final CorpusService service;

    CorpusServiceTest(@TempDir Path folder) {
        this.folder = folder.resolve("minutes");
        this.service = new CorpusService(
                new CorpusDirectory(this.folder, minutes -> SidecarMetadata.NONE),
                (corpus, reindex) -> published.add(new Published(keys(corpus), reindex)));
    }

    private static List<String> keys(Corpus corpus) {
        return corpus.meetings().stream().map(Meeting::key).toList();
    }

    @Test
    void minutesThatComeInArePublishedWithThoseThatAreThere() throws Exception {
        service.ingest(List.of(OLDER), false);
        List<ParsedMinutes> added = service.ingest(List.of(NEWER), false);

        assertThat(added).extracting(minutes -> minutes.meeting().key()).containsExactly("42");
        assertThat(published)
                .containsExactly(
                        new Published(List.of(OLDER_KEY), false), new Published(List.of(OLDER_KEY, "42"), false));
    }

    @Test
    void whereOneFileIsNoMinutesNothingComesInAndNothingIsPublished(@TempDir Path elsewhere) throws Exception {
        Path prose = Files.writeString(elsewhere.resolve("prose.txt"), "これは議事概要ではない。\n");

        assertThatThrownBy(() -> service.ingest(List.of(NEWER, prose), false))
                .isInstanceOf(UnreadableMinutesException.class);

        assertThat(folder).doesNotExist();
        assertThat(published).isEmpty();
    }

    @Test
    void whereOneNameIsTakenNoFileComesIn(@TempDir Path elsewhere) throws Exception {
        service.ingest(List.of(OLDER), false);
        Path other = Files.writeString(
                elsewhere.resolve(OLDER.getFileName()), Files.readString(OLDER).replace("サイバー", "港湾"));

        assertThatThrownBy(() -> service.ingest(List.of(NEWER, other), false))
                .isInstanceOf(UnreadableMinutesException.class)
                .hasMessageContaining("already holds another file");

        assertThat(folder.resolve(NEWER.getFileName())).doesNotExist();
        assertThat(keys(service.read())).containsExactly(OLDER_KEY);
    }

    @Test
    void reindexingPublishesTheSameMinutesAnew() throws Exception {
        service.ingest(List.of(OLDER), false);
        published.clear();

        service.reindex();

        assertThat(published).containsExactly(new Published(List.of(OLDER_KEY), true));
    }
}
