package dev.hatsugen.answer;

import dev.hatsugen.config.SidecarFiles;
import dev.hatsugen.corpus.CorpusDirectory;
import dev.hatsugen.index.IndexProgress;
import dev.hatsugen.index.LuceneIndex;
import dev.hatsugen.index.Manifest;
import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.GlossaryFiles;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.parsing.UnreadableMinutesException;
import dev.hatsugen.question.MemberFinder;
import dev.hatsugen.question.People;
import dev.hatsugen.retrieval.PassageContents;
import dev.hatsugen.retrieval.RetrievalPipeline;
import dev.hatsugen.retrieval.RetrievalSettings;
import dev.hatsugen.retrieval.TopicSearch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The two minutes of the corpus, indexed with a small embedding that needs no model; made once for all tests. */
public final class IndexedCorpus {

    private static final class Holder {
        static final IndexedCorpus CORPUS = make(Path.of("corpus"));
    }

    public final Corpus corpus;
    public final People people;
    public final MemberFinder members;
    public final TopicSearch topics;

    private IndexedCorpus(Corpus corpus, Glossary glossary, PassageSearch index) {
        this.corpus = corpus;
        this.people = new People(corpus);
        this.members = new MemberFinder(people, glossary);
        Glosser glosser = new Glosser(glossary);
        PassageContents contents = new PassageContents(index, glosser);
        this.topics = new TopicSearch(
                contents,
                glossary,
                new RetrievalPipeline(index, contents, BigramEmbedding::new, glosser, RetrievalSettings.DEFAULT));
    }

    public static IndexedCorpus get() {
        return Holder.CORPUS;
    }

    /** The same of the minutes in another folder. */
    public static IndexedCorpus make(Path folder) {
        try {
            Corpus corpus =
                    new CorpusDirectory(folder, new SidecarFiles()).read().corpus();
            Glossary glossary = GlossaryFiles.read(Path.of("config/glossary"), null);
            Path index = Files.createTempDirectory("hatsugen-index");
            LuceneIndex store =
                    new LuceneIndex(index, BigramEmbedding::new, new Glosser(glossary), IndexProgress.SILENT);
            return new IndexedCorpus(
                    corpus,
                    glossary,
                    store.open(corpus, Manifest.of(corpus, "test", "bigrams", BigramEmbedding.DIMENSION)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableMinutesException e) {
            throw new AssertionError(e);
        }
    }
}
