package dev.hatsugen.answer;

import dev.hatsugen.config.SidecarFiles;
import dev.hatsugen.corpus.CorpusDirectory;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.GlossaryFiles;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.parsing.UnreadableMinutesException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The minutes and the glossary that come with Hatsugen, read once for the tests. */
public final class RealCorpus {

    private static final Path SAMPLES = Path.of("src/test/resources/dev/hatsugen/parsing/samples");

    private RealCorpus() {}

    public static Corpus corpus() {
        return Holder.CORPUS;
    }

    public static Glossary glossary() {
        return Holder.GLOSSARY;
    }

    /** The meeting of that key: {@code 26} or {@code 42}. */
    public static Meeting meeting(String key) {
        return corpus().meeting(key).orElseThrow();
    }

    /** Invented minutes in another publisher's layout. */
    public static Meeting sample(String name) {
        try {
            return new CorpusDirectory(SAMPLES, new SidecarFiles())
                    .read(SAMPLES.resolve(name + ".txt"))
                    .meeting();
        } catch (UnreadableMinutesException e) {
            throw new AssertionError(e);
        }
    }

    /** The names of all invented minutes. */
    public static List<String> samples() {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.replace(".txt", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        static final Corpus CORPUS = readCorpus();
        static final Glossary GLOSSARY = readGlossary();

        private static Corpus readCorpus() {
            try {
                return new CorpusDirectory(Path.of("corpus"), new SidecarFiles())
                        .read()
                        .corpus();
            } catch (UnreadableMinutesException e) {
                throw new AssertionError(e);
            }
        }

        private static Glossary readGlossary() {
            try {
                return GlossaryFiles.read(Path.of("config/glossary"), null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
