package dev.hatsugen.writing;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The words of a Japanese text that may be negated, each with whether it is; of an English one only whether anything is. */
final class Predicates {

    private static final Lexicon WORDS = Lexicon.of("negated-words");
    private static final Set<String> NEGATIONS = words("behind", "ending");
    /** Verbs that only carry the noun before them. */
    private static final Set<String> LIGHT = words("light");

    private static final Set<String> POLITE = words("polite");
    private static final Set<String> ENDINGS = words("light", "being");

    private static final Pattern ENGLISH_NEGATION =
            Pattern.compile("\\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot)\\b|n't\\b|n’t\\b");

    /** A verb of two characters and what makes it polite. */
    private static final int MIN_PHRASE = 4;

    private Predicates() {}

    private static Set<String> words(String... categories) {
        return Arrays.stream(categories)
                .flatMap(category -> WORDS.words(category).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** One word that says something, in its dictionary form. */
    record Predicate(String base, boolean isNegated) {}

    /** The predicates of {@code japanese}: verbs, adjectives, and nouns that something of theirs makes one. */
    static List<Predicate> of(String japanese) {
        List<Word> words = Words.of(japanese);
        List<Predicate> predicates = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            boolean isPredicate = word.kind() == Word.Kind.VERB
                    || word.kind() == Word.Kind.ADJECTIVE
                    || (word.kind() == Word.Kind.NOUN && isFollowedByEnding(words, at));
            if (isPredicate && !NEGATIONS.contains(word.base())) {
                predicates.add(new Predicate(word.base(), isNegated(words, at)));
            } else if (word.kind() == Word.Kind.FUNCTION) {
                deniedVerb(word.surface()).ifPresent(verb -> predicates.add(new Predicate(verb, true)));
            } else if (word.kind() == Word.Kind.ADJECTIVE && NEGATIONS.contains(word.base())) {
                predicates.add(new Predicate(before(words, at), true));
            }
        }
        return predicates;
    }

    /** The verb that a set phrase denies by its form, as the dictionary has it for one word: すむ of すみません. */
    private static Optional<String> deniedVerb(String phrase) {
        int end = phrase.length() - 1;
        if (end < MIN_PHRASE || !NEGATIONS.contains(phrase.substring(end))) {
            return Optional.empty();
        }
        List<Word> parts = Words.of(phrase.substring(0, end));
        boolean isPolite = parts.size() == 2
                && parts.getFirst().kind() == Word.Kind.VERB
                && POLITE.contains(parts.getLast().base());
        return isPolite ? Optional.of(parts.getFirst().base()) : Optional.empty();
    }

    /** Whether {@code word} only carries the noun before it. */
    static boolean isLight(Word word) {
        return LIGHT.contains(word.base());
    }

    /** How often a text, in either language, negates something. */
    static long negations(String text) {
        List<Word> words = Words.of(text);
        return ENGLISH_NEGATION.matcher(text).results().count()
                + IntStream.range(0, words.size())
                        .filter(at -> isNegation(words, at))
                        .count();
    }

    private static boolean isNegation(List<Word> words, int at) {
        Word word = words.get(at);
        return NEGATIONS.contains(word.base()) && word.kind() != Word.Kind.VERB && !isKnowledgeForm(words, at);
    }

    /** Whether an English text negates anything. */
    static boolean isNegated(String english) {
        return ENGLISH_NEGATION.matcher(english).find();
    }

    /** する, です and their forms make the noun before them a predicate. */
    private static boolean isFollowedByEnding(List<Word> words, int at) {
        return at + 1 < words.size() && ENDINGS.contains(words.get(at + 1).base());
    }

    /** Whether a negation is between the word and the next one that carries meaning; two undo each other. */
    private static boolean isNegated(List<Word> words, int at) {
        int negations = 0;
        for (int next = at + 1; next < words.size(); next++) {
            Word word = words.get(next);
            if (isNegation(words, next)) {
                negations++;
            } else if (endsClause(word) || (word.isContent() && !LIGHT.contains(word.base()))) {
                break;
            }
        }
        return negations % 2 == 1;
    }

    /** ん in のです, ません's ん aside: 「なんです」 negates nothing. */
    private static boolean isKnowledgeForm(List<Word> words, int at) {
        return words.get(at).surface().equals("ん")
                && at > 0
                && !words.get(at - 1).base().equals("ます");
    }

    private static boolean endsClause(Word word) {
        return word.kind() == Word.Kind.MARK && !word.surface().isBlank();
    }

    /** The word that a free-being ない denies. */
    private static String before(List<Word> words, int at) {
        for (int earlier = at - 1; earlier >= 0; earlier--) {
            if (words.get(earlier).isContent()) {
                return words.get(earlier).base();
            }
        }
        return "";
    }
}
