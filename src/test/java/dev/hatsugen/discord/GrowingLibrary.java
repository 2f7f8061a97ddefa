package dev.hatsugen.discord;

import dev.hatsugen.config.SidecarFiles;
import dev.hatsugen.corpus.CorpusDirectory;
import dev.hatsugen.corpus.CorpusService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder with the first of the two minutes, to which the second one can be added; whoever searches knows both. */
final class GrowingLibrary {

    private static final Path ALL = Path.of("corpus");

    private final Path folder;

    /** @param folder an empty one */
    GrowingLibrary(Path folder) throws IOException {
        this.folder = folder;
        copy("-26-");
    }

    /** Puts the second minutes into the folder. */
    void grow() throws IOException {
        copy("-42-");
    }

    /** Puts further minutes into the folder. */
    void add(String text) throws IOException {
        Files.writeString(Files.createTempFile(folder, "more-", ".txt"), text);
    }

    private void copy(String part) throws IOException {
        try (Stream<Path> files = Files.list(ALL)) {
            for (Path file : files.filter(one -> one.toString().contains(part)).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    /** Its minutes as a process finds them that starts now. */
    CorpusService service() throws Exception {
        SidecarFiles supplements = new SidecarFiles();
        CorpusService service =
                new CorpusService(new CorpusDirectory(folder, supplements), supplements, (minutes, reindex) -> {});
        service.read();
        return service;
    }
}
