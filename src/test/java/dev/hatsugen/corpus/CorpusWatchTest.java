package dev.hatsugen.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.GeneratedMinutes;
import dev.hatsugen.config.SidecarFiles;
import dev.hatsugen.minutes.Meeting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusWatchTest {

    private final BlockingQueue<List<String>> published = new LinkedBlockingQueue<>();

    private List<String> next() throws InterruptedException {
        return published.poll(30, TimeUnit.SECONDS);
    }

    @Test
    void whatComesChangesAndGoesIsTakenIn(@TempDir Path temporary) throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("minutes"));
        SidecarFiles supplements = new SidecarFiles();
        CorpusService service = new CorpusService(
                new CorpusDirectory(folder, supplements),
                supplements,
                (corpus, reindex) -> published.add(
                        corpus.meetings().stream().map(Meeting::key).toList()));
        Files.writeString(folder.resolve("one.txt"), GeneratedMinutes.text(1, 4));
        service.read();
        try (CorpusWatch watch = new CorpusWatch(folder, service, Duration.ofMillis(20))) {
            assertThat(watch).isNotNull();
            Files.writeString(folder.resolve("two.txt"), GeneratedMinutes.text(2, 4));
            assertThat(next()).containsExactly("1", "2");

            Files.writeString(folder.resolve("two.txt"), GeneratedMinutes.text(3, 4));
            assertThat(next()).containsExactly("1", "3");

            Files.delete(folder.resolve("one.txt"));
            assertThat(next()).containsExactly("3");

            Files.writeString(folder.resolve("README.md"), "# Minutes");
            Files.writeString(folder.resolve("four.txt"), GeneratedMinutes.text(4, 4));
            assertThat(next()).containsExactly("3", "4");
        }
    }
}
