package dev.hatsugen.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealCorpus;
import dev.hatsugen.corpus.CorpusDirectory;
import dev.hatsugen.language.GlossaryFiles;
import dev.hatsugen.minutes.Corpus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    private static final String ABSENT = "no-such-folder";

    @TempDir
    Path folder;

    @Test
    void theFolderOfTheOperatorGoesFirst() {
        DataFolder own = DataFolder.choose(folder, folder.toString(), "corpus");
        assertThat(own).isEqualTo(new DataFolder(folder, false));
        assertThat(own.shown()).isEqualTo(folder.toString());
    }

    @Test
    void withoutTheDefaultFolderTheBundledOneIsRead() throws Exception {
        DataFolder minutes = DataFolder.choose(Path.of(ABSENT), ABSENT, "corpus");
        assertThat(minutes.shown()).isEqualTo("bundled");
        Corpus samples =
                new CorpusDirectory(minutes.path(), new SidecarFiles()).read().corpus();
        assertThat(samples.meetings())
                .extracting(meeting -> meeting.source().sha256())
                .isEqualTo(RealCorpus.corpus().meetings().stream()
                        .map(meeting -> meeting.source().sha256())
                        .toList());
        DataFolder glossary = DataFolder.choose(Path.of(ABSENT), ABSENT, "glossary");
        assertThat(GlossaryFiles.read(glossary.path(), null).sha256())
                .isEqualTo(RealCorpus.glossary().sha256());
    }

    @Test
    void aFolderThatTheSettingsNameIsNeverReplaced() {
        DataFolder named = DataFolder.choose(folder.resolve(ABSENT), ABSENT, "corpus");
        assertThat(named.bundled()).isFalse();
        assertThat(named.isMissing()).isTrue();
    }

    @Test
    void bundledMinutesAreReadInsideAJarToo() throws Exception {
        Path jar = folder.resolve("program.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String file : new String[] {"26-2021-02-09.txt", "26-2021-02-09.yaml"}) {
                zip.putNextEntry(new ZipEntry("bundled/corpus/" + file));
                Files.copy(Path.of("corpus", "cybersecurity-strategic-headquarters-" + file), zip);
                zip.closeEntry();
            }
        }
        Corpus read = new CorpusDirectory(BundledFiles.rootIn(jar).resolve("corpus"), new SidecarFiles())
                .read()
                .corpus();
        assertThat(read.meetings())
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.number()).isEqualTo(26));
    }
}
