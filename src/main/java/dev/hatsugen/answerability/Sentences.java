package dev.hatsugen.answerability;

import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.language.Terms;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.Passage;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sentences of passages with their words, cut when they are asked for; the last ones are kept. Safe for several threads. */
final class Sentences {

    /** Katakana that is long enough for a name, and Latin words with a capital letter within a sentence. */
    private static final Pattern NAME_LIKE = Pattern.compile("[ァ-ヺー]{3,}|(?<=[^.?!] )[A-Z][A-Za-z]{2,}|[A-Z]{2,}");

    private static final Pattern QUOTED = Pattern.compile("「[^」]+」|(?:株式|有限)会社");

    private static final int MAX_CACHED = 2_000;

    /** Before a title as a key; no passage has it in its id. */
    private static final String TITLE = "\n";

    private final PassageSearch index;
    private final Glosser glosser;
    private final Map<String, List<Sentence>> cache = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Sentence>> eldest) {
            return size() > MAX_CACHED;
        }
    });

    Sentences(PassageSearch index, Glosser glosser) {
        this.index = index;
        this.glosser = glosser;
    }

    /**
     * One sentence.
     *
     * @param folded its text, folded
     * @param terms its Japanese base forms
     * @param gloss the stemmed words of its English gloss
     * @param people names of people in it, folded
     * @param names what may be other proper names in it, folded
     * @param isQuoting whether it puts something in quotation marks or names a company
     */
    record Sentence(
            String folded,
            Set<String> terms,
            Set<String> gloss,
            Set<String> people,
            Set<String> names,
            boolean isQuoting) {

        /** Whether it names something that {@code question} does not. */
        boolean namesMoreThan(String question) {
            return namesMoreBodiesThan(question) || people.stream().anyMatch(name -> !question.contains(name));
        }

        /** Whether it names something that {@code question} does not, people aside. */
        boolean namesMoreBodiesThan(String question) {
            return isQuoting || names.stream().anyMatch(name -> !question.contains(name));
        }
    }

    /** The sentences of {@code passage}, in order; at least one. */
    List<Sentence> of(Passage passage) {
        List<Sentence> known = cache.get(passage.id());
        if (known != null) {
            return known;
        }
        String words = passage.statement().words().text();
        List<Sentence> cut = passage.sentences().stream()
                .map(span -> sentence(span.of(words)))
                .toList();
        cache.put(passage.id(), cut);
        return cut;
    }

    /** The title of the section that {@code passage} is in, as a sentence; empty where there is none. */
    List<Sentence> ofTitle(Passage passage) {
        String title = passage.statement().section();
        return title == null ? List.of() : cache.computeIfAbsent(TITLE + title, key -> List.of(sentence(title)));
    }

    private Sentence sentence(String text) {
        Set<String> terms = new HashSet<>();
        Terms.of(text).forEach(term -> terms.add(term.text()));
        Set<String> names = new HashSet<>(names(text, Word.Kind.NAME));
        NAME_LIKE
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Folding::fold)
                .forEach(names::add);
        return new Sentence(
                Folding.fold(text),
                terms,
                new HashSet<>(index.glossTerms(glosser.gloss(text))),
                names(text, Word.Kind.PERSON),
                names,
                QUOTED.matcher(text).find());
    }

    private static Set<String> names(String text, Word.Kind kind) {
        return Words.of(text).stream()
                .filter(word -> word.kind() == kind)
                .map(Word::surface)
                .filter(name -> name.length() > 1)
                .collect(Collectors.toSet());
    }
}
