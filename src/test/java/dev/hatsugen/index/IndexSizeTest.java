package dev.hatsugen.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealCorpus;
import dev.hatsugen.benchmark.StandInEmbedding;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.retrieval.GlossingEmbeddingModel;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorEncoding;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an index takes of the disk, with vectors that are as long and as many as the real ones. */
class IndexSizeTest {

    /** Most of it are the vectors of the some 40 tokens of a passage, 194 bytes each. */
    private static final int BYTES_A_PASSAGE = 11_000;

    @Test
    void a_passage_takes_half_a_byte_for_a_component_of_a_token(@TempDir Path folder) throws IOException {
        Glosser glosser = new Glosser(RealCorpus.glossary());
        StandInEmbedding model = new StandInEmbedding();
        Corpus corpus = RealCorpus.corpus();
        Manifest manifest = Manifest.of(corpus, "glossary", "stand-in", model.dimension());
        LuceneIndex index = new LuceneIndex(
                folder, () -> new GlossingEmbeddingModel(model, glosser), glosser, IndexProgress.SILENT);
        int passages;
        try (PassageSearch search = index.open(corpus, manifest)) {
            passages = search.size();
        }
        try (FSDirectory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            long bytes = 0;
            for (String file : directory.listAll()) {
                bytes += directory.fileLength(file);
            }
            assertThat(bytes / passages).isLessThan(BYTES_A_PASSAGE);
            for (FieldInfo field : FieldInfos.getMergedFieldInfos(reader)) {
                assertThat(field.getIndexOptions()).as(field.name).isLessThanOrEqualTo(IndexOptions.DOCS_AND_FREQS);
                assertThat(field.getVectorDimension() == 0 || field.getVectorEncoding() == VectorEncoding.BYTE)
                        .as(field.name)
                        .isTrue();
            }
            assertThat(reader.storedFields().document(0).getFields()).isEmpty();
        }
    }
}
