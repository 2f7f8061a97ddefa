package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Minutes that tell who said what: {@code 館長から、…との説明があった。} Each paragraph that tells of one speaker is that speaker's
 * turn, all of its words; one that tells of two is nobody's.
 */
final class NarratedTurns implements TurnConvention {

    private final Map<Integer, Heading> headings = new HashMap<>();
    private final Set<Integer> ends = new HashSet<>();

    private NarratedTurns() {}

    /** The convention of one page, which must be asked about no other. */
    static NarratedTurns of(Page page, int from, ToldJapanese told) {
        NarratedTurns turns = new NarratedTurns();
        Paragraphs paragraphs = paragraphs(page, told);
        SpeakerLabel last = null;
        for (int line = from; line < page.size(); line++) {
            if (!paragraphs.begins(line)) {
                continue;
            }
            String paragraph = paragraphs.text(line);
            String who = ToldBeginnings.goesOn(paragraph) ? null : told.speaker(paragraph);
            if (who != null) {
                SpeakerLabel label = SpeakerLabel.of(who);
                boolean goesOn = ToldBeginnings.leadsOver(paragraph) && label.equals(last);
                last = label;
                if (!goesOn) {
                    int start = page.line(line).span().start();
                    turns.headings.put(line, new Heading(label, new Span(start, start), start, line + 1));
                }
            } else if (ToldBeginnings.isOutcome(paragraph)
                    || (!ToldBeginnings.goesOn(paragraph) && told.isRecord(paragraph))) {
                turns.ends.add(line);
                last = null;
            }
        }
        return turns;
    }

    /** The paragraphs of {@code page}, as minutes have them that tell who said what. */
    static Paragraphs paragraphs(Page page, ToldJapanese told) {
        return new Paragraphs(page, told::opensParagraph);
    }

    @Override
    public Optional<Heading> at(Page page, int index) {
        return Optional.ofNullable(headings.get(index));
    }

    @Override
    public boolean endsTurn(Page page, int index) {
        return ends.contains(index) || page.isApart(index);
    }

    @Override
    public String name() {
        return "Xから、…";
    }

    int count() {
        return headings.size();
    }
}
