package dev.hatsugen.conversation;

import dev.hatsugen.language.Folding;
import dev.hatsugen.minutes.Sentences;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The turns around a quote of a turn. */
final class NearbyTurns {

    private static final int TURNS_BEFORE = 8;
    private static final int TURNS_BEHIND = 12;

    /** Where people ask and answer, turns are more than speakers by so much. */
    private static final double TURNS_A_SPEAKER = 1.4;

    private final VerifiedQuote shown;
    private final List<Statement> turns;
    private final int at;

    NearbyTurns(VerifiedQuote shown) {
        this.shown = shown;
        this.turns = shown.meeting().statements();
        this.at = turns.stream().map(Statement::id).toList().indexOf(shown.statementId());
    }

    /** The turns, in the order of the record; none where the quote is of no turn. */
    List<Statement> all() {
        return at < 0
                ? List.of()
                : turns.subList(Math.max(0, at - TURNS_BEFORE), Math.min(turns.size(), at + TURNS_BEHIND));
    }

    /** How many turns {@code turn} is behind the quote's own; below 0 before it. */
    int distance(Statement turn) {
        return turns.indexOf(turn) - at;
    }

    /** Whether a turn is in the section of the quote's own. */
    boolean isInSection(Statement turn) {
        return Objects.equals(turn.section(), turns.get(at).section());
    }

    /** Whether people answer each other there, and do not each speak once in a round. */
    boolean isExchange() {
        long speakers =
                all().stream().map(turn -> turn.speaker().key()).distinct().count();
        return all().size() >= TURNS_A_SPEAKER * speakers;
    }

    /** Whether each of {@code nouns} is around the quote. */
    boolean holdAll(Set<String> nouns) {
        return nouns.stream()
                .allMatch(noun -> all().stream()
                        .anyMatch(turn -> stands(noun, Folding.fold(turn.words().text()))));
    }

    /** Whether somebody whom {@code query} names speaks around the quote. */
    boolean hasSpeaker(LocalQuery query) {
        return all().stream().anyMatch(turn -> query.names(turn.speaker()));
    }

    /** How many turns a quote of the same meeting is away; more than any there where it is not around. */
    int distance(VerifiedQuote quote) {
        boolean there = quote.meeting().equals(shown.meeting())
                && all().stream().anyMatch(turn -> turn.id().equals(quote.statementId()));
        return there
                ? Math.abs(turns.stream().map(Statement::id).toList().indexOf(quote.statementId()) - at)
                : Integer.MAX_VALUE;
    }

    /** What the turn before {@code turn} ends with; an answer goes on from it. */
    String endBefore(Statement turn) {
        int index = turns.indexOf(turn) - 1;
        if (index < 0) {
            return "";
        }
        String text = turns.get(index).words().text();
        List<Span> sentences = Sentences.of(text);
        return sentences.isEmpty() ? "" : Folding.fold(sentences.getLast().of(text));
    }

    /** Latin words are at the start of a word: "gain" is not in "again". */
    static boolean stands(String word, String text) {
        int at = text.indexOf(word);
        while (at > 0 && isLatin(text.charAt(at)) && isLatin(text.charAt(at - 1))) {
            at = text.indexOf(word, at + 1);
        }
        return at >= 0;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }
}
