package dev.hatsugen.conversation;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Sentences;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.quote.Highlights;
import dev.hatsugen.quote.QuoteVerifier;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.ArrayList;
import java.util.List;

/** Cuts quotes from turns: the sentences around one, behind a quote, and besides those that were shown. */
final class TurnQuotes {

    private static final int MAX_QUOTES = 3;

    /** A quote grows around its sentence up to so many characters. */
    private static final int MAX_LENGTH = 240;

    /** Turns that only move the meeting on are shorter. */
    private static final int MIN_LENGTH = 20;

    private TurnQuotes() {}

    /** The words of the turn behind the quote, then those before it. */
    static List<VerifiedQuote> further(VerifiedQuote shown) {
        List<Statement> turns = shown.meeting().statements();
        int at = turns.stream().map(Statement::id).toList().indexOf(shown.statementId());
        List<VerifiedQuote> further = new ArrayList<>();
        if (at >= 0) {
            Statement turn = turns.get(at);
            int end = shown.source().end();
            List<Span> rest = Sentences.of(turn.words().text()).stream()
                    .filter(sentence -> !shown.source().overlaps(turn.words().toSource(sentence)))
                    .toList();
            stretches(
                    further,
                    shown.meeting(),
                    turn,
                    rest.stream()
                            .filter(span -> turn.words().toSource(span).start() >= end)
                            .toList());
            stretches(
                    further,
                    shown.meeting(),
                    turn,
                    rest.stream()
                            .filter(span -> turn.words().toSource(span).start() < end)
                            .toList());
            if (further.isEmpty()) {
                turns.stream()
                        .skip(at + 1L)
                        .limit(1)
                        .forEach(next -> stretches(
                                further,
                                shown.meeting(),
                                next,
                                Sentences.of(next.words().text())));
            }
        }
        return further.stream().limit(MAX_QUOTES).toList();
    }

    /** What the same speaker said at the same meeting besides {@code known}, in the order of the record. */
    static List<VerifiedQuote> elsewhere(VerifiedQuote shown, List<VerifiedQuote> known) {
        List<VerifiedQuote> others = new ArrayList<>();
        for (Statement turn : shown.meeting().statements()) {
            List<Span> sentences = Sentences.of(turn.words().text()).stream()
                    .filter(span -> known.stream()
                            .noneMatch(quote -> quote.meeting().equals(shown.meeting())
                                    && quote.source().overlaps(turn.words().toSource(span))))
                    .toList();
            boolean same = turn.speaker().key().equals(shown.speaker().key());
            if (same && sentences.stream().mapToInt(Span::length).sum() >= MIN_LENGTH) {
                stretches(others, shown.meeting(), turn, sentences);
            }
        }
        return others;
    }

    /** Adds stretches of sentences that follow each other. */
    private static void stretches(List<VerifiedQuote> quotes, Meeting meeting, Statement turn, List<Span> sentences) {
        Span stretch = null;
        for (Span sentence : sentences) {
            boolean fits = stretch != null && stretch.union(sentence).length() <= MAX_LENGTH;
            if (stretch != null && !fits) {
                quotes.add(quote(meeting, turn, stretch));
            }
            stretch = stretch == null || !fits ? sentence : stretch.union(sentence);
        }
        if (stretch != null) {
            quotes.add(quote(meeting, turn, stretch));
        }
    }

    /** A sentence with those before and behind it. */
    static VerifiedQuote around(Meeting meeting, Statement turn, Span sentence) {
        List<Span> sentences = Sentences.of(turn.words().text());
        int first = sentences.indexOf(sentence);
        int last = first;
        Span all = sentence;
        boolean grows = true;
        while (grows) {
            grows = false;
            if (last + 1 < sentences.size()
                    && all.union(sentences.get(last + 1)).length() <= MAX_LENGTH) {
                all = all.union(sentences.get(++last));
                grows = true;
            }
            if (first > 0 && all.union(sentences.get(first - 1)).length() <= MAX_LENGTH) {
                all = all.union(sentences.get(--first));
                grows = true;
            }
        }
        Span best = new Span(sentence.start() - all.start(), sentence.end() - all.start());
        return quote(meeting, turn, all).with(new Highlights(List.of(), best));
    }

    private static VerifiedQuote quote(Meeting meeting, Statement turn, Span span) {
        return QuoteVerifier.quote(meeting, turn, span, Relation.SAID, 1);
    }
}
