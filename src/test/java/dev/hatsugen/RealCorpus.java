package dev.hatsugen;

import dev.hatsugen.config.SidecarFiles;
import dev.hatsugen.corpus.CorpusDirectory;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.GlossaryFiles;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.parsing.UnreadableMinutesException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The corpus and the glossary of the repository, read once for all tests. */
public final class RealCorpus {

    private static final Corpus CORPUS = readCorpus();
    private static final Glossary GLOSSARY = readGlossary();

    private RealCorpus() {}

    public static Corpus corpus() {
        return CORPUS;
    }

    public static Glossary glossary() {
        return GLOSSARY;
    }

    private static Corpus readCorpus() {
        try {
            return new CorpusDirectory(Path.of("corpus"), new SidecarFiles())
                    .read()
                    .corpus();
        } catch (UnreadableMinutesException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Glossary readGlossary() {
        try {
            return GlossaryFiles.read(Path.of("config", "glossary"), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
