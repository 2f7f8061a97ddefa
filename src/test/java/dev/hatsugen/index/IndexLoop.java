package dev.hatsugen.index;

import dev.hatsugen.RealCorpus;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import java.nio.file.Path;

/** Builds an index again and again, of all meetings and of one in turn. Made to be killed. */
public final class IndexLoop {

    private IndexLoop() {}

    /**
     * Builds until it is killed.
     *
     * @param arguments the folder of the index
     */
    public static void main(String[] arguments) {
        Corpus all = RealCorpus.corpus();
        Corpus one = new Corpus(all.meetings().subList(0, 1));
        LuceneIndex index = index(Path.of(arguments[0]));
        for (int round = 0; ; round++) {
            Corpus corpus = round % 2 == 0 ? all : one;
            if (round % 3 == 0) {
                index.rebuild(corpus, manifest(corpus)).close();
            } else {
                index.open(corpus, manifest(corpus)).close();
            }
            System.out.println("round " + round);
        }
    }

    static LuceneIndex index(Path folder) {
        HashEmbedding model = new HashEmbedding();
        return new LuceneIndex(folder, () -> model, new Glosser(RealCorpus.glossary()), ToldProgress.INSTANCE);
    }

    static Manifest manifest(Corpus corpus) {
        return Manifest.of(corpus, "glossary", "one", HashEmbedding.DIMENSION);
    }
}
