package dev.hatsugen.retrieval;

import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.language.NormalizedText;
import dev.hatsugen.language.Terms;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A phrase of a topic in all its forms: as typed, its other ways of writing, the glossary's aliases, and a compound taken apart
 * (人材育成: 人材の育成, 人材の確保・育成, 人材を計画的に育成).
 */
final class TopicPhrase {

    /** How much more a Latin word tells than another of the same rarity: it is the name of something. */
    private static final double NAME = 1.5;

    /** Up to this share of all passages a part of a compound stands for it, within the same point. */
    private static final double RARE = 0.04;

    private static final Pattern KANJI = Pattern.compile("[\\p{IsHan}々]{2,3}");
    private static final Pattern LATIN = Pattern.compile("[a-z]{2,}");

    private final List<TopicForm> forms;
    private final boolean isNoun;
    private final List<String> terms;
    private final List<String> parts;
    private final List<String> rareParts;
    private final double weight;

    private TopicPhrase(
            List<TopicForm> forms,
            boolean isNoun,
            List<String> terms,
            List<String> parts,
            List<String> rareParts,
            double weight) {
        this.forms = forms;
        this.isNoun = isNoun;
        this.terms = terms;
        this.parts = parts;
        this.rareParts = rareParts;
        this.weight = weight;
    }

    /**
     * Prepares a phrase.
     *
     * @param words the phrase as typed
     * @param apart whether a compound is also found with its parts apart
     * @param texts everything that is searched: forms that are nowhere in it are dropped
     */
    static <K> TopicPhrase of(String words, boolean apart, Glossary glossary, SearchedTexts<K> texts) {
        String folded = Folding.fold(words.strip());
        Set<String> variants = new LinkedHashSet<>(glossary.variants(folded));
        if (!Glosser.isJapanese(words)) {
            glossary.headwords(folded).forEach(headword -> variants.addAll(glossary.variants(headword)));
        }
        List<TopicForm> possible = new ArrayList<>();
        for (String variant : variants) {
            String compact = NormalizedText.textOf(variant);
            if (compact.length() >= 2) {
                possible.add(TopicForm.of(compact, texts));
            }
        }
        List<String> parts = apart ? parts(folded) : List.of();
        if (parts.size() > 1) {
            possible.add(TopicForm.apart(parts));
        }
        List<TopicForm> forms = new ArrayList<>();
        Set<K> places = new HashSet<>();
        for (TopicForm form : possible) {
            Set<K> here = form.places(texts);
            if (!here.isEmpty()) {
                forms.add(form);
                places.addAll(here);
            }
        }
        List<String> terms = Terms.of(words).stream().map(Terms.Term::text).toList();
        List<String> compound = parts.size() > 1 ? parts : List.of();
        List<String> rare =
                compound.stream().filter(part -> isRare(part, texts)).toList();
        double weight = weight(folded, forms.isEmpty() ? 1 : places.size(), texts.size());
        return new TopicPhrase(forms, isNoun(folded), terms, compound, rare, weight);
    }

    /** Whether it is one noun in kanji: it is then no part of another word (選挙 in 選挙区). */
    private static boolean isNoun(String folded) {
        List<Word> words = Words.of(folded);
        return words.size() == 1
                && words.getFirst().kind() == Word.Kind.NOUN
                && KANJI.matcher(folded).matches();
    }

    private static <K> boolean isRare(String part, SearchedTexts<K> texts) {
        long most = (long) (RARE * texts.size());
        return texts.count(part, most + 1) <= RARE * texts.size();
    }

    private static double weight(String folded, int frequency, int all) {
        double rarity = Math.log(1 + all / (0.5 + frequency));
        return LATIN.matcher(folded).find() ? rarity * NAME : rarity;
    }

    /** The words of a compound that mean something by themselves, a suffix together with its word. */
    private static List<String> parts(String folded) {
        List<String> parts = new ArrayList<>();
        for (Word word : Words.of(folded)) {
            boolean suffix = word.kind() == Word.Kind.MINOR && !parts.isEmpty();
            if (suffix) {
                parts.set(parts.size() - 1, parts.getLast() + word.surface());
            } else if (word.isContent()) {
                parts.add(word.surface());
            } else if (word.kind() != Word.Kind.MARK) {
                return List.of();
            }
        }
        return parts.stream().allMatch(part -> part.length() >= 2) ? parts : List.of();
    }

    /** How rare it is, above 0. */
    double weight() {
        return weight;
    }

    /** Whether none of its forms is anywhere. */
    boolean isNowhere() {
        return forms.isEmpty();
    }

    /** Every passage that it may be in, or that may belong to a point which is announced by it; some more than once. */
    Stream<Passage> candidates(PassageSearch index) {
        if (forms.isEmpty()) {
            return terms.isEmpty() ? Stream.empty() : index.withTerms(terms);
        }
        SearchedTexts<Passage> texts = new SearchedTexts.Passages(index);
        return forms.stream().flatMap(form -> form.candidates(texts));
    }

    /** Whether it is in a passage; where its forms are nowhere at all, whether all of its words do. */
    boolean standsIn(Passage passage, PassageContents contents) {
        return forms.isEmpty()
                ? !terms.isEmpty() && contents.of(passage).terms().containsAll(terms)
                : !in(contents.compact(passage)).isEmpty();
    }

    /** Where its forms are, as ranges of the text as written. */
    List<Span> in(NormalizedText text) {
        List<Span> found = new ArrayList<>();
        for (TopicForm form : forms) {
            Matcher matcher = form.pattern().matcher(text.text());
            while (matcher.find()) {
                if (!isNoun || text.isWord(matcher.start(), matcher.end())) {
                    found.add(text.written(matcher.start(), matcher.end()));
                }
            }
        }
        return found;
    }

    /** Where its words are in {@code text}, each by itself. */
    List<Span> termsIn(String text) {
        return Terms.of(text).stream()
                .filter(term -> terms.contains(term.text()))
                .map(Terms.Term::span)
                .toList();
    }

    /** Where parts of the compound are, as ranges of the text as written. */
    List<Span> partsIn(NormalizedText text) {
        return places(parts, text);
    }

    /** Where parts of the compound are that are so rare that each of them names it. */
    List<Span> rarePartsIn(NormalizedText text) {
        return places(rareParts, text);
    }

    private static List<Span> places(List<String> parts, NormalizedText text) {
        List<Span> places = new ArrayList<>();
        for (String part : parts) {
            int at = text.text().indexOf(part);
            while (at >= 0) {
                places.add(text.written(at, at + part.length()));
                at = text.text().indexOf(part, at + part.length());
            }
        }
        return places;
    }
}
