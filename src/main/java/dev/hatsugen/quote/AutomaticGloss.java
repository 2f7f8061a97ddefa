package dev.hatsugen.quote;

import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Sentences;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Glosses of quotes: their key words by the glossary. A sentence whose negation would be lost has none. */
public final class AutomaticGloss implements QuoteGloss {

    private final NegationGloss sentences;
    private final OfficeGloss offices;

    public AutomaticGloss(Glosser glosser) {
        this.sentences = new NegationGloss(glosser);
        this.offices = new OfficeGloss(glosser);
    }

    @Override
    public String line(String words) {
        return around(words, new Span(0, words.length()), List.of(), Integer.MAX_VALUE);
    }

    @Override
    public String around(String text, Span shown, List<Span> hits, int longest) {
        if (!Glosser.isJapanese(shown.of(text))) {
            return "";
        }
        Optional<Span> hit =
                hits.stream().filter(range -> range.overlaps(shown)).findFirst();
        List<TermLine.Sentence> terms = new ArrayList<>();
        int first = -1;
        for (Span sentence : Sentences.of(text)) {
            if (sentence.overlaps(shown)) {
                terms.add(terms(text, sentence, shown));
                boolean isFirst = hit.map(sentence::overlaps)
                        .orElse(!terms.getLast().terms().isEmpty());
                first = first < 0 && isFirst ? terms.size() - 1 : first;
            }
        }
        return first < 0 ? "" : TermLine.of(terms, first, hit.orElse(null), longest);
    }

    /** What is shown of a sentence, and what negates it behind that: the end of a sentence may deny its beginning. */
    private TermLine.Sentence terms(String text, Span sentence, Span shown) {
        return sentences
                .of(sentence.of(text))
                .map(terms -> new TermLine.Sentence(
                        terms.stream()
                                .map(term -> term.behind(sentence.start()))
                                .filter(term -> term.span().overlaps(shown)
                                        || (term.negates() && term.span().end() > shown.end()))
                                .toList(),
                        true))
                .orElse(TermLine.Sentence.UNTOLD);
    }

    /** The title in English, where the glossary knows all of it; else empty. */
    @Override
    public String office(String title) {
        return offices.of(title);
    }
}
