package dev.hatsugen.question;

import dev.hatsugen.language.EnglishStems;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Terms;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Separates what a folded question is about from the words that ask. */
public final class TopicExtractor {

    /** The weight of words that ask: they may still tell two passages apart. */
    private static final float ASKING = 0.15f;

    private static final float NUMBER = 0.6f;

    private static final Set<String> ASKING_WORDS =
            Terms.forms(Lexicon.of("question-stopwords").words());

    /** Words that questions about the record hold beside their cue: they name no subject. */
    private static final Set<String> RECORD_WORDS =
            EnglishStems.with(Lexicon.of("record-words").words());

    /** English writes as one word what the glossary parts: cyberattack. */
    private static final Pattern COMPOUND = Lexicon.of("english-compounds").pattern("cyber");

    private static final Pattern LATIN_NAME = Pattern.compile("[a-z][a-z0-9]{2,}");
    private static final Pattern ABOUT =
            Pattern.compile("^" + Lexicon.of("behind-names").expression("about"));

    /** What makes the name of a thing of a noun that usually only asks: 説明会. */
    private static final Pattern NAMES_THING =
            Pattern.compile("^" + Lexicon.of("behind-names").expression("thing"));

    private static final Pattern SMALL_FIGURE = Pattern.compile("^[0-9]{1,2}$");
    private static final Pattern FIGURES = Pattern.compile("^[0-9]+$");

    private TopicExtractor() {}

    /**
     * The topic of {@code question} without the words of {@code named}.
     *
     * @param named people, meetings and cues, as ranges of the question
     */
    public static Topic of(String question, List<Span> named) {
        String rest = without(question, named);
        Map<String, Float> terms = new LinkedHashMap<>();
        Set<String> key = new LinkedHashSet<>();
        List<String> names = new ArrayList<>();
        boolean descriptive = false;
        for (Terms.Term term : Terms.of(rest)) {
            boolean asking = isAsking(term, rest);
            float weight = asking ? ASKING : term.kind() == Word.Kind.NUMBER ? NUMBER : 1f;
            terms.merge(term.text(), weight, Math::max);
            if (!asking) {
                key.add(term.text());
                descriptive |= term.kind() == Word.Kind.VERB || term.kind() == Word.Kind.ADJECTIVE;
                if (term.kind() == Word.Kind.NAME
                        || LATIN_NAME.matcher(term.text()).matches()) {
                    names.add(term.span().of(rest));
                }
            }
        }
        if (key.isEmpty() && named.isEmpty()) {
            askedAbout(rest).forEach(term -> {
                key.add(term);
                terms.put(term, 1f);
            });
        }
        return new Topic(rest.strip(), terms, new ArrayList<>(key), names, descriptive || key.size() > 4);
    }

    /** Adverbs say how something is asked (どうして, やっぱり, もっと) and not what is asked about. */
    private static boolean isAsking(Terms.Term term, String text) {
        boolean names = NAMES_THING.matcher(text.substring(term.span().end())).find();
        return term.kind() == Word.Kind.ADVERB
                || (ASKING_WORDS.contains(term.text()) && !names)
                || SMALL_FIGURE.matcher(term.text()).matches();
    }

    /** Nouns that usually only ask, where the question is about them and about nothing else: 議論について. */
    private static List<String> askedAbout(String rest) {
        return Terms.of(rest).stream()
                .filter(term -> term.kind() == Word.Kind.NOUN)
                .filter(term -> ABOUT.matcher(rest.substring(term.span().end())).find())
                .map(Terms.Term::text)
                .toList();
    }

    /**
     * Where the words are that say what {@code question} is about: from a noun to a noun, separated by the words of
     * {@code named}. Verbs at the ends are left out, as they are there in a form that only fits the sentence.
     */
    static List<Span> stretches(String question, List<Span> named) {
        char[] blanked = question.toCharArray();
        named.forEach(span -> Arrays.fill(blanked, span.start(), span.end(), ' '));
        List<Word> words = Words.of(new String(blanked));
        List<Span> stretches = new ArrayList<>();
        Span stretch = null;
        for (int i = 0; i < words.size(); i++) {
            if (isKeyNoun(words.get(i))) {
                Span noun = withAffixes(words, i);
                boolean goesOn = stretch != null && !isParted(stretch, noun, named);
                if (stretch != null && !goesOn) {
                    stretches.add(stretch);
                }
                stretch = stretch != null && goesOn ? stretch.union(noun) : noun;
            }
        }
        if (stretch != null) {
            stretches.add(stretch);
        }
        return stretches;
    }

    private static boolean isKeyNoun(Word word) {
        boolean noun = word.kind() == Word.Kind.NOUN
                || word.kind() == Word.Kind.NAME
                || word.kind() == Word.Kind.PERSON
                || word.kind() == Word.Kind.NUMBER;
        return noun
                && !Terms.of(word.surface()).isEmpty()
                && !ASKING_WORDS.contains(word.base())
                && !SMALL_FIGURE.matcher(word.base()).matches();
    }

    /** The noun with the prefix and the suffixes that it is written in one with, such as 非 and 化. */
    private static Span withAffixes(List<Word> words, int noun) {
        Span span = words.get(noun).span();
        if (noun > 0 && isAffix(words.get(noun - 1))) {
            span = span.union(words.get(noun - 1).span());
        }
        for (int i = noun + 1; i < words.size() && isAffix(words.get(i)); i++) {
            span = span.union(words.get(i).span());
        }
        return span;
    }

    private static boolean isAffix(Word word) {
        char first = word.surface().charAt(0);
        return word.kind() == Word.Kind.MINOR && !(first >= 'ぁ' && first <= 'ゟ');
    }

    private static boolean isParted(Span stretch, Span next, List<Span> named) {
        return named.stream().anyMatch(span -> span.start() >= stretch.end() && span.end() <= next.start());
    }

    /** Whether a dictionary form is a word that only asks. */
    public static boolean isAsking(String base) {
        return ASKING_WORDS.contains(base) || ASKING_WORDS.contains(EnglishStems.of(base));
    }

    /** Whether {@code topic} adds nothing to a question about the record itself. */
    static boolean isOfRecordOnly(Topic topic) {
        return topic.key().stream()
                .allMatch(term ->
                        RECORD_WORDS.contains(term) || FIGURES.matcher(term).matches());
    }

    private static String without(String question, List<Span> named) {
        StringBuilder rest = new StringBuilder(question);
        for (Span span : named) {
            for (int i = span.start(); i < span.end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        return COMPOUND.matcher(rest.toString().replaceAll(" {2,}", " ")).replaceAll("cyber ");
    }
}
