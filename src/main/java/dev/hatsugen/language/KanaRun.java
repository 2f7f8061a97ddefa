package dev.hatsugen.language;

import dev.hatsugen.minutes.Span;
import java.util.List;

/** What the dictionary sees in a run of hiragana. */
record KanaRun(List<Word> words) {

    static KanaRun of(String run) {
        return new KanaRun(Words.of(run));
    }

    KanaRun {
        words = List.copyOf(words);
    }

    /** Whether the run is cut so that a particle or an ending goes on at {@code at}: しょうか in でしょうか is no noun. */
    boolean isInside(int at) {
        return words.stream()
                .anyMatch(word -> word.kind() == Word.Kind.FUNCTION
                        && word.surface().length() > 1
                        && word.span().start() < at
                        && at < word.span().end());
    }

    /** Whether it has a noun just there. */
    boolean isNoun(Span span) {
        return words.stream()
                .anyMatch(word -> word.kind() == Word.Kind.NOUN && word.span().equals(span));
    }

    /** Whether it knows no other word there that is written in hiragana as a rule: ようやく is no 要約. */
    boolean mayBeNoun(Span span) {
        return words.stream()
                .filter(word -> word.span().contains(span))
                .map(Word::kind)
                .allMatch(kind -> kind == Word.Kind.NOUN || kind == Word.Kind.NAME);
    }
}
