package dev.hatsugen.index;

import dev.hatsugen.language.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How each field's text becomes terms. */
public final class Analysis {

    /** Part of the manifest: changes whenever the same text may become other terms. */
    static final String VERSION = Words.VERSION + "/terms-7/english-3";

    private static final Analyzer JAPANESE = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new WordsTokenizer());
        }
    };

    /** Lucene's English analysis, one spelling for both sides of the Atlantic. */
    private static final Analyzer ENGLISH = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer source = new StandardTokenizer();
            TokenStream words = new LowerCaseFilter(new EnglishPossessiveFilter(source));
            TokenStream telling = new StopFilter(words, EnglishAnalyzer.getDefaultStopSet());
            return new TokenStreamComponents(source, new PorterStemFilter(new AmericanSpellingFilter(telling)));
        }
    };

    private static final Analyzer BIGRAMS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new NGramTokenizer(2, 2));
        }
    };

    static final Analyzer BY_FIELD =
            new PerFieldAnalyzerWrapper(JAPANESE, Map.of(Fields.GLOSS, ENGLISH, Fields.CHARACTERS, BIGRAMS));

    private Analysis() {}

    /** The terms of {@code text} in {@code field}, in order. */
    public static List<String> terms(String field, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = BY_FIELD.tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading a string failed", e);
        }
        return terms;
    }
}
