package dev.hatsugen.retrieval;

import dev.hatsugen.language.EnglishStems;
import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.language.NormalizedText;
import dev.hatsugen.language.Terms;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
    private static final Pattern ENGLISH = Pattern.compile("[a-z]{4,}");

    /** All forms of an English word begin with so many of its letters. */
    private static final int MIN_STEM = 3;

    private static final Pattern LATIN = Pattern.compile("[a-z]{2,}");

    /** What may be between the parts of a compound: a few characters of the same clause, or an object's way to its verb. */
    private static final String BETWEEN_PARTS = "(?:[^。、]{0,8}?|を[^。]{0,40}?)";

    private final List<Pattern> forms;
    private final boolean isNoun;
    private final List<String> terms;
    private final List<String> parts;
    private final List<String> rareParts;
    private final double weight;

    private TopicPhrase(
            List<Pattern> forms,
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
     * @param texts everything that is searched, compact: forms that are nowhere in it are dropped
     */
    static TopicPhrase of(String words, boolean apart, Glossary glossary, List<String> texts) {
        String folded = Folding.fold(words.strip());
        Set<String> variants = new LinkedHashSet<>(glossary.variants(folded));
        if (!Glosser.isJapanese(words)) {
            glossary.headwords(folded).forEach(headword -> variants.addAll(glossary.variants(headword)));
        }
        List<Pattern> forms = new ArrayList<>();
        for (String variant : variants) {
            String compact = NormalizedText.of(variant).text();
            if (compact.length() >= 2) {
                forms.add(pattern(inflected(compact, texts)));
            }
        }
        List<String> parts = apart ? parts(folded) : List.of();
        if (parts.size() > 1) {
            forms.add(Pattern.compile(parts.stream().map(Pattern::quote).collect(Collectors.joining(BETWEEN_PARTS))));
        }
        forms.removeIf(
                form -> texts.stream().noneMatch(text -> form.matcher(text).find()));
        List<String> terms = Terms.of(words).stream().map(Terms.Term::text).toList();
        List<String> compound = parts.size() > 1 ? parts : List.of();
        List<String> rare =
                compound.stream().filter(part -> isRare(part, texts)).toList();
        return new TopicPhrase(forms, isNoun(folded), terms, compound, rare, weight(folded, forms, texts));
    }

    /** Whether it is one noun in kanji: it is then no part of another word (選挙 in 選挙区). */
    private static boolean isNoun(String folded) {
        List<Word> words = Words.of(folded);
        return words.size() == 1
                && words.getFirst().kind() == Word.Kind.NOUN
                && KANJI.matcher(folded).matches();
    }

    private static boolean isRare(String part, List<String> texts) {
        return texts.stream().filter(text -> text.contains(part)).count() <= RARE * texts.size();
    }

    private static double weight(String folded, List<Pattern> forms, List<String> texts) {
        long frequency = texts.stream()
                .filter(text ->
                        forms.stream().anyMatch(form -> form.matcher(text).find()))
                .count();
        double rarity = Math.log(1 + texts.size() / (0.5 + (forms.isEmpty() ? 1 : frequency)));
        return LATIN.matcher(folded).find() ? rarity * NAME : rarity;
    }

    /** A form, and one that is an English word in all the forms that stand in {@code texts}. */
    private static Set<String> inflected(String form, List<String> texts) {
        Set<String> forms = new LinkedHashSet<>(List.of(form));
        if (ENGLISH.matcher(form).matches()) {
            String stem = EnglishStems.of(form);
            Matcher begins = Pattern.compile("(?<![a-z0-9])" + form.substring(0, MIN_STEM) + "[a-z]*(?![a-z0-9])")
                    .matcher("");
            for (String text : texts) {
                begins.reset(text);
                while (begins.find()) {
                    if (EnglishStems.of(begins.group()).equals(stem)) {
                        forms.add(begins.group());
                    }
                }
            }
        }
        return forms;
    }

    /** Forms as they are looked for; Latin words only as whole words (AI is not in CHAIN). */
    private static Pattern pattern(Set<String> forms) {
        String quoted = forms.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
        boolean latin = forms.stream().allMatch(form -> form.matches("[a-z0-9].*[a-z0-9]|[a-z0-9]"));
        return Pattern.compile(latin ? "(?<![a-z0-9])" + quoted + "(?![a-z0-9])" : quoted);
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

    /** Whether it is in a passage; where its forms are nowhere at all, whether all of its words do. */
    boolean standsIn(PassageContents.Content content) {
        return forms.isEmpty()
                ? !terms.isEmpty() && content.terms().containsAll(terms)
                : !in(content.compact()).isEmpty();
    }

    /** Where its forms are, as ranges of the text as written. */
    List<Span> in(NormalizedText text) {
        List<Span> found = new ArrayList<>();
        for (Pattern form : forms) {
            Matcher matcher = form.matcher(text.text());
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
