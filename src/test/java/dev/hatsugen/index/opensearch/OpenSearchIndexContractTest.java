package dev.hatsugen.index.opensearch;

import dev.hatsugen.RealCorpus;
import dev.hatsugen.index.HashEmbedding;
import dev.hatsugen.index.IndexProgress;
import dev.hatsugen.index.MinutesIndex;
import dev.hatsugen.index.MinutesIndexContract;
import dev.hatsugen.language.Glosser;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** The contract, held by a real node of OpenSearch. */
@Tag("opensearch")
class OpenSearchIndexContractTest extends MinutesIndexContract {

    OpenSearchIndexContractTest(@TempDir Path folder) {
        super(folder);
    }

    /** Each folder is an index of its own. */
    @Override
    protected MinutesIndex index(Path folder, HashEmbedding model) {
        String name =
                "contract" + Integer.toHexString(folder.toString().hashCode()).toLowerCase(Locale.ROOT);
        return new OpenSearchIndex(
                OpenSearchNode.shared().index(name),
                () -> model,
                new Glosser(RealCorpus.glossary()),
                IndexProgress.SILENT);
    }
}
