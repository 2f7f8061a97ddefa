package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * English minutes that tell who said what: {@code The Clerk reported that …}. Each paragraph that tells of one speaker is that
 * speaker's turn, all of its words, with those that go on with it (He …, She …); one that tells of two is nobody's.
 */
final class EnglishTurns implements TurnConvention {

    private final Map<Integer, Heading> headings = new HashMap<>();
    private final Set<Integer> ends = new HashSet<>();
    private int told;

    private EnglishTurns() {}

    /** The convention of one page, which must be asked about no other. */
    static EnglishTurns of(Page page, int from, LabelJudge judge) {
        EnglishTurns turns = new EnglishTurns();
        Paragraphs paragraphs = new Paragraphs(page, ToldEnglish::opens);
        int line = from;
        while (line < page.size()) {
            if (paragraphs.begins(line) || line == from) {
                turns.take(page, line, paragraphs.text(line), judge);
            }
            line = paragraphs.end(line);
        }
        return turns;
    }

    private void take(Page page, int line, String paragraph, LabelJudge judge) {
        String who = ToldEnglish.speaker(paragraph, judge);
        told += who == null ? 0 : 1;
        if (who != null && !ToldEnglish.tellsOfAnother(paragraph, who, judge)) {
            int start = page.line(line).span().start();
            headings.put(line, new Heading(SpeakerLabel.of(who), new Span(start, start), start, line + 1));
        } else if (who != null || ToldEnglish.isRecord(paragraph) || !ToldEnglish.goesOn(paragraph)) {
            ends.add(line);
        }
    }

    @Override
    public Optional<Heading> at(Page page, int index) {
        return Optional.ofNullable(headings.get(index));
    }

    @Override
    public boolean endsTurn(Page page, int index) {
        return ends.contains(index);
    }

    @Override
    public String name() {
        return "X said that …";
    }

    int count() {
        return headings.size();
    }

    /** How many paragraphs begin with what somebody is told to have said, others in them too perhaps. */
    int told() {
        return told;
    }
}
