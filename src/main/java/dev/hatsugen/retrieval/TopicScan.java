package dev.hatsugen.retrieval;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Terms;
import dev.hatsugen.minutes.Passage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks through every passage for a topic, word by word: the topic's phrases, their other ways of writing and the aliases that
 * the glossary knows. It ranks nothing and leaves nothing out.
 */
public final class TopicScan {

    private static final double ENOUGH = 0.45;

    /** How much more a Latin word tells than another of the same rarity: it is the name of something. */
    private static final double NAME = 1.5;

    private static final Pattern LATIN = Pattern.compile("[a-z]{2,}");

    private final List<Phrase> phrases;
    private final boolean anyOf;
    private final PassageContents contents;

    private TopicScan(List<Phrase> phrases, boolean anyOf, PassageContents contents) {
        this.phrases = phrases;
        this.anyOf = anyOf;
        this.contents = contents;
    }

    /**
     * A phrase of the topic.
     *
     * @param forms its ways of writing, without blanks and middle dots; where none stands anywhere, empty
     * @param terms words that together stand for it then
     * @param weight how rare it is, above 0 where it stands anywhere
     */
    private record Phrase(Set<String> forms, List<String> terms, double weight) {

        boolean standsIn(String compact, Set<String> words) {
            return forms.isEmpty()
                    ? !terms.isEmpty() && words.containsAll(terms)
                    : forms.stream().anyMatch(form -> contains(compact, form));
        }
    }

    /** Prepares a scan of all passages for {@code topic}. */
    public static TopicScan of(Topic topic, Glossary glossary, PassageContents contents) {
        List<String> compact = contents.passages().stream()
                .map(passage -> contents.of(passage).compact())
                .toList();
        List<Phrase> phrases = new ArrayList<>();
        boolean anyOf = Phrases.areAlternatives(topic.text());
        for (String words : Phrases.of(topic.text())) {
            Phrase whole = phrase(words, glossary, compact);
            List<String> parts = Phrases.parts(words);
            if (whole.forms().isEmpty() && parts.size() > 1) {
                anyOf = true;
                parts.forEach(part -> phrases.add(phrase(part, glossary, compact)));
            } else {
                phrases.add(whole);
            }
        }
        return new TopicScan(phrases, anyOf, contents);
    }

    private static Phrase phrase(String words, Glossary glossary, List<String> texts) {
        Set<String> forms = new LinkedHashSet<>();
        glossary.variants(Folding.fold(words)).forEach(form -> forms.add(PassageContents.compact(form)));
        forms.removeIf(form -> form.length() < 2 || texts.stream().noneMatch(text -> contains(text, form)));
        List<String> terms = Terms.of(words).stream().map(Terms.Term::text).toList();
        long frequency = forms.isEmpty()
                ? 1
                : texts.stream()
                        .filter(text -> forms.stream().anyMatch(form -> contains(text, form)))
                        .count();
        double rarity = Math.log(1 + texts.size() / (0.5 + frequency));
        return new Phrase(forms, terms, LATIN.matcher(Folding.fold(words)).find() ? rarity * NAME : rarity);
    }

    /** Whether the topic has anything to look for. */
    public boolean isEmpty() {
        return phrases.isEmpty();
    }

    /** Whether {@code passage} is on the topic: any of its alternatives, or its rarest phrase and enough of the others. */
    public boolean matches(Passage passage) {
        PassageContents.Content content = contents.of(passage);
        double total = 0;
        double found = 0;
        double rarest = 0;
        boolean hasRarest = false;
        for (Phrase phrase : phrases) {
            boolean stands = phrase.standsIn(content.compact(), content.terms());
            if (stands && anyOf) {
                return true;
            }
            total += phrase.weight();
            found += stands ? phrase.weight() : 0;
            if (phrase.weight() > rarest) {
                rarest = phrase.weight();
                hasRarest = stands;
            }
        }
        return hasRarest && found >= ENOUGH * total;
    }

    /** Whether {@code form} stands in {@code text}; Latin words only as whole words (AI is not in CHAIN). */
    private static boolean contains(String text, String form) {
        if (!form.matches("[a-z0-9].*[a-z0-9]|[a-z0-9]")) {
            return text.contains(form);
        }
        Matcher matcher = Pattern.compile("(?<![a-z0-9])" + Pattern.quote(form) + "(?![a-z0-9])")
                .matcher(text);
        return matcher.find();
    }
}
