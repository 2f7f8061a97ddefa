package dev.hatsugen.request;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Terms;
import dev.hatsugen.minutes.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of an utterance by what they tell of its intent.
 *
 * @param found what its words tell
 * @param marks the letters that stand for what it names: M for a meeting, P for a person, Q for a quote
 * @param rest from the first to the last word that tells nothing of an intent, in the frame; null where there is none
 * @param isOneStretch whether no word between those tells of an intent
 */
record IntentSignals(
        Set<Signal> found, List<Character> marks, @Nullable Span rest, boolean isOneStretch) {

    private static final Lexicon WORDS = Lexicon.of("intents");
    private static final String MARKS = "MPQ";

    /** What a word tells: the categories of the lexicon. */
    enum Signal {
        BRIEF,
        CHECK,
        SAID,
        COMPARE,
        CHANGE,
        VIEW,
        ALL,
        DEMAND,
        REPLY,
        AUTHORITY,
        PICTURE,
        HOLDS,
        MEETINGS,
        PEOPLE,
        SPEAKS,
        PRESENCE,
        DECIDED,
        AGENDA,
        SEARCH,
        OUTLINE,
        COURSE,
        GREET,
        USAGE,
        NEUTRAL,
        ASKS
    }

    /** Reads the frame of an utterance. */
    static IntentSignals of(String frame) {
        StringBuilder left = new StringBuilder(frame);
        Set<Signal> found = EnumSet.noneOf(Signal.class);
        for (Lexicon.Rule rule : WORDS.rules()) {
            Matcher word = rule.pattern().matcher(left.toString());
            while (word.find()) {
                if (word.end() > word.start()) {
                    found.add(Signal.valueOf(rule.category().toUpperCase(Locale.ROOT)));
                    blank(left, word.start(), word.end());
                }
            }
        }
        List<Character> marks = frame.chars()
                .filter(character -> MARKS.indexOf(character) >= 0)
                .mapToObj(character -> (char) character)
                .toList();
        Span rest = rest(left.toString());
        boolean isOneStretch = rest == null || rest.of(frame).equals(rest.of(left.toString()));
        return new IntentSignals(found, marks, rest, isOneStretch);
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (MARKS.indexOf(text.charAt(i)) < 0) {
                text.setCharAt(i, ' ');
            }
        }
    }

    private static @Nullable Span rest(String left) {
        List<Span> words = Terms.of(left.replaceAll("[" + MARKS + "]", " ")).stream()
                .map(Terms.Term::span)
                .toList();
        return words.isEmpty()
                ? null
                : new Span(words.getFirst().start(), words.getLast().end());
    }

    /** Whether the utterance names one thing of that kind. */
    boolean names(char mark) {
        return marks.contains(mark);
    }

    boolean has(Signal... signals) {
        return Stream.of(signals).allMatch(found::contains);
    }

    boolean hasAny(Signal... signals) {
        return Stream.of(signals).anyMatch(found::contains);
    }

    /** Whether every word tells of the intent. */
    boolean isWhole() {
        return rest == null;
    }
}
