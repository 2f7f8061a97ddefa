package dev.hatsugen.index;

import dev.hatsugen.RealCorpus;
import dev.hatsugen.language.Glosser;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The contract, held by Lucene on disk. */
class LuceneIndexContractTest extends MinutesIndexContract {

    LuceneIndexContractTest(@TempDir Path folder) {
        super(folder);
    }

    @Override
    protected MinutesIndex index(Path folder, HashEmbedding model) {
        return new LuceneIndex(folder, () -> model, new Glosser(RealCorpus.glossary()), IndexProgress.SILENT);
    }
}
