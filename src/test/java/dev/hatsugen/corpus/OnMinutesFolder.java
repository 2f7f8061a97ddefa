package dev.hatsugen.corpus;

import dev.hatsugen.GeneratedMinutes;
import dev.hatsugen.config.SidecarFiles;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** A folder of minutes whose changes are published to nobody. */
abstract class OnMinutesFolder {

    record Published(List<String> meetings, boolean reindex) {}

    final List<Published> published = new ArrayList<>();
    final List<CorpusChange> changes = new ArrayList<>();
    final Path folder;
    final Path elsewhere;
    final CorpusService service;
    boolean indexFails;

    OnMinutesFolder(@TempDir Path temporary) throws Exception {
        this.folder = temporary.resolve("minutes");
        this.elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        SidecarFiles supplements = new SidecarFiles();
        this.service = new CorpusService(new CorpusDirectory(folder, supplements), supplements, this::publish);
        service.listen(changes::add);
    }

    private void publish(Corpus corpus, boolean reindex) {
        if (indexFails) {
            throw new IllegalStateException("no index");
        }
        published.add(new Published(keys(corpus), reindex));
    }

    static List<String> keys(Corpus corpus) {
        return corpus.meetings().stream().map(Meeting::key).toList();
    }

    Path incoming(String name, int number, int turns) throws Exception {
        return Files.writeString(elsewhere.resolve(name), GeneratedMinutes.text(number, turns));
    }

    void add(Path... files) throws Exception {
        service.add(List.of(files), AddOptions.PLAIN);
    }

    List<String> names() throws Exception {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
