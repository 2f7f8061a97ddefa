package dev.hatsugen.retrieval;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Terms;
import dev.hatsugen.minutes.Passage;
import java.util.ArrayList;
import java.util.Collection;
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

    private final List<Phrase> phrases;
    private final boolean anyOf;

    private TopicScan(List<Phrase> phrases, boolean anyOf) {
        this.phrases = phrases;
        this.anyOf = anyOf;
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
            return forms.isEmpty() ? !terms.isEmpty() && words.containsAll(terms) : forms.stream().anyMatch(form -> contains(compact, form));
        }
    }

    /** Prepares a scan of {@code passages} for {@code topic}. */
    public static TopicScan of(Topic topic, Glossary glossary, Collection<Passage> passages) {
        List<String> compact = passages.stream().map(passage -> compact(passage.text())).toList();
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
        return new TopicScan(phrases, anyOf);
    }

    private static Phrase phrase(String words, Glossary glossary, List<String> texts) {
        Set<String> forms = new LinkedHashSet<>();
        glossary.variants(Folding.fold(words)).forEach(form -> forms.add(compact(form)));
        forms.removeIf(form -> form.length() < 2 || texts.stream().noneMatch(text -> contains(text, form)));
        List<String> terms = Terms.of(words).stream().map(Terms.Term::text).toList();
        long frequency = forms.isEmpty()
                ? 1
                : texts.stream().filter(text -> forms.stream().anyMatch(form -> contains(text, form))).count();
        return new Phrase(forms, terms, Math.log(1 + texts.size() / (0.5 + frequency)));
    }

    /** Whether the topic has anything to look for. */
    public boolean isEmpty() {
        return phrases.isEmpty();
    }

    /** Whether {@code passage} is on the topic: any of its alternatives, or its rarest phrase and enough of the others. */
    public boolean matches(Passage passage) {
        String text = compact(passage.text());
        Set<String> words = new LinkedHashSet<>();
        Terms.of(passage.text()).forEach(term -> words.add(term.text()));
        double total = 0;
        double found = 0;
        double rarest = 0;
        boolean hasRarest = false;
        for (Phrase phrase : phrases) {
            boolean stands = phrase.standsIn(text, words);
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

    /** Text as it is compared: folded, without blanks and middle dots. */
    static String compact(String text) {
        return Folding.fold(text).replaceAll("[\\s・･]", "");
    }

    /** Whether {@code form} stands in {@code text}; Latin words only as whole words (AI is not in CHAIN). */
    private static boolean contains(String text, String form) {
        if (!form.matches("[a-z0-9].*[a-z0-9]|[a-z0-9]")) {
            return text.contains(form);
        }
        Matcher matcher = Pattern.compile("(?<![a-z0-9])" + Pattern.quote(form) + "(?![a-z0-9])").matcher(text);
        return matcher.find();
    }
}
